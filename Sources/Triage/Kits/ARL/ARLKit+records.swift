extension ARLKit {
    /// Categories about records: of courts, prisons, archives, the department and the registries elsewhere.
    static let records = #"""
          - code: court-record
            name: Historic court record
            about: "Someone wants to see, or to know the fate of, the papers of a past court case that we hold or kept."
            skill: records
            minutes: 120
            clocks: [acknowledge, correspondence]
            seen-by: all
            marking: OFFICIAL
            priority: normal
            facts:
              required: [court, defendant, trial-date]
              helpful: [case-number, archive-reference, date-of-birth]
            auto-allocate: false
            cues:
              - { phrase: "sentencing remark*", weight: 4 }
              - { phrase: "indictment*", weight: 4 }
              - { phrase: "trial transcript*", weight: 4 }
              - { phrase: "transcript of the trial", weight: 4 }
              - { phrase: "ex107", weight: 4 }
              - { phrase: "transcript of the summing up", weight: 3 }
              - { phrase: "quarter sessions", weight: 3 }
              - { phrase: "assizes", weight: 3 }
              - { phrase: "old bailey", weight: 3 }
              - { phrase: "was tried", weight: 3 }
              - { phrase: "tried at", weight: 3 }
              - { phrase: "convicted at", weight: 3 }
              - { phrase: "depositions", weight: 3 }
              - { phrase: "criminal appeal", weight: 3 }
              - { phrase: "appeal against conviction", weight: 3 }
              - { phrase: "criminal cases review commission", weight: 3 }
              - { phrase: "ccrc", weight: 3 }
              - { phrase: "cold case", weight: 3 }
              - { phrase: "privileged access agreement", weight: 3 }
              - { phrase: "llys y goron", weight: 3 }
              - { phrase: "cofnodion llys", weight: 3 }
              - { phrase: "trial bundle", weight: 3 }
              - { phrase: "crown court", weight: 2 }
              - { phrase: "court file*", weight: 2 }
              - { phrase: "court record*", weight: 2 }
              - { phrase: "trial judge", weight: 2 }
              - { phrase: "prosecution papers", weight: 2 }
              - { phrase: "exhibit list", weight: 2 }
              - { phrase: "signed authority", weight: 2 }
              - { phrase: "magistrates court register*", weight: 2 }
              - { phrase: "pleaded guilty", weight: 2 }
              - { phrase: "get hold of the transcript", weight: 2 }
              - { phrase: "case papers", weight: 2 }
              - { phrase: "certificate of conviction", weight: 2 }
              - { phrase: "listing office", weight: 2 }
            examples:
              - |
                R v Dennis Harcastle, Leeds Crown Court, 1984
                We act for Mr Harcastle in a prospective application to the Criminal Cases Review Commission. Please
                supply copies of the indictment, the depositions and the judge's sentencing remarks from his trial
                before Leeds Crown Court, which ended on 9 March 1984. Case number T840217. We enclose our client's
                signed authority dated last month. We would be grateful to know whether the file survives and, if it
                was destroyed, under which schedule item.
                Okonjo Pell Solicitors
              - |
                my grandfathers trial
                Hello, I am doing my family tree and found a newspaper cutting saying my grandad Albert Rudge was
                tried at the Gloucester assizes in 1949 for housebreaking. is there any way I can see the court file
                or would it have been thrown away? He never spoke of it. I'm 81 and would love to know before I go.
                Many thanks, Mrs P. Whitlock
                What I know is this. The cutting is from the Citizen and gives the name of the judge as Mr Justice
                Oake. He got eighteen months and my nan moved the family to Swindon while he was away. There was a
                second man called Viner or Vyner who got off. I have no number for the case but I can post you a
                copy of the cutting if it helps. My hands are not so good with the computer so a letter would be
                best.
              - |
                Transcript request
                Need transcript of the trial R v Sandhu & Others, Birmingham CC, Nov 1991, T911045. Form EX107
                attached. When can I expect it?
              - |
                Undetected murder 1978: access to prosecution papers
                I am the review officer on a cold case in this force. The co-accused was acquitted at Nottingham
                Crown Court in June 1979 and our own copy of the trial bundle is incomplete. Could you tell me if
                the court record, and in particular the exhibit list and depositions, is in your store? I can come
                and view it. The defendant was Keith Marlowe, born 12.4.1951.
                DC Imran Tully
              - |
                Research access to Crown Court files 1972-1990
                Dear colleagues, I hold a doctoral studentship on sentencing in arson cases. I should like to read
                around forty court files from the North Eastern Circuit and understand a Privileged Access Agreement
                may be required. Which form do I complete, and does the Data Access Panel have to approve it first?
                I can supply my ethics approval and a list of cases with defendant, court and year of trial.
                The work is funded for three years and would be finished by September 2029. I should not need to
                name any defendant, and I am content to take notes in pencil under supervision, to have them read
                before I leave and to sign whatever undertaking is usual. If only a sample survives, I would rather
                know that now than after my ethics committee has met again.
              - |
                file still at court?
                hi its Carol from the listing office, solicitor on phone wants the papers for a 2004 trial (Bexley,
                T20040388, Woolwich) we cant find it in our basement was it sent to you or the offsite store pls
                advise
              - |
                Conviction I do not remember
                I was in care as a lad and I have been told I got convicted at Maidstone Quarter Sessions about 1966
                for taking a motor vehicle. I need to see what the court recorded as it is holding up my visa for
                Canada. Name then was Terence Ablett, now Terry Moss. Is there a certificate of conviction or a
                register you can copy?
              - |
                Appeal papers, Court of Appeal Criminal Division 1997
                Counsel instructed in a fresh appeal against conviction requires the single judge's refusal, the
                grounds and the transcript of the summing up in R v Oduya, dismissed 14 October 1997, appeal no.
                9702213. Our previous letter of 2 September appears to have gone astray. Kindly confirm whether
                these are held at Petty France.
              - |
                Cais am gofnodion llys
                Annwyl Syr/Fadam, rwy'n chwilio am gofnodion llys fy hen ewythr, Ifan Prydderch, a gafodd ei
                ddedfrydu yn Llys y Goron Caernarfon ym 1973. A oes modd cael copi o'r ditiad a sylwadau'r barnwr
                wrth ddedfrydu? Byddwn yn ddiolchgar am ateb yn Gymraeg.
              - |
                Mum's case
                My mother was the victim in a trial at Chelmsford in 1988, the man was called Roy Pettifer and he
                pleaded guilty half way through. She passed last year. I would like to read what was said in court,
                even if parts are blacked out. Who do I ask? I don't have a case number, only the year and that it
                was before Christmas.
                I want to be straight with you, I'm not after raking it up for anybody, and I'm not writing a book.
                She never told us what she said in the witness box and we found the police cards in her handbag
                afterwards. If there are parts that would be bad to read could somebody warn me beforehand? My
                sister would like to be asked as well, we have both signed below.
              - |
                Old Bailey trial 1962, book research
                I'm an author writing about a long firm fraud tried at the Central Criminal Court in 1962 (R v
                Lessing). The archive catalogue has nothing under the name. Could the record have been kept back by
                the court or is it lost? Any suggestion where the depositions went would help. Deadline for the
                manuscript is spring.
              - |
                RE: file retrieval
                You sent me volume 1 of R v Trentham (Exeter Crown Court 2001). I still need volumes 2 and 3 with
                the verdict, antecedents and sentencing remarks please
          - code: prison-record
            name: Prison or probation record
            about: "The prison, borstal or probation record of a named person, historic or of someone who has died."
            skill: records
            minutes: 90
            clocks: [acknowledge, correspondence]
            seen-by: all
            marking: OFFICIAL-SENSITIVE
            priority: normal
            facts:
              required: [date-of-birth]
              helpful: [prison-number, defendant, archive-reference, case-number]
            auto-allocate: false
            cues:
              - { phrase: "prison file*", weight: 4 }
              - { phrase: "probation record*", weight: 4 }
              - { phrase: "probation file*", weight: 4 }
              - { phrase: "prison record*", weight: 3 }
              - { phrase: "prison number*", weight: 3 }
              - { phrase: "served his sentence", weight: 3 }
              - { phrase: "served her sentence", weight: 3 }
              - { phrase: "served time", weight: 3 }
              - { phrase: "probation officer", weight: 3 }
              - { phrase: "pcom", weight: 3 }
              - { phrase: "died in custody", weight: 3 }
              - { phrase: "prison register*", weight: 3 }
              - { phrase: "prison medical record*", weight: 3 }
              - { phrase: "approved school", weight: 3 }
              - { phrase: "penal servitude", weight: 3 }
              - { phrase: "prison governor", weight: 3 }
              - { phrase: "licence file", weight: 3 }
              - { phrase: "executed at", weight: 3 }
              - { phrase: "hanged at", weight: 3 }
              - { phrase: "nominal register", weight: 3 }
              - { phrase: "imprisoned", weight: 3 }
              - { phrase: "carchar", weight: 3 }
              - { phrase: "cofnod carchar", weight: 3 }
              - { phrase: "borstal", weight: 2 }
              - { phrase: "inmate", weight: 2 }
              - { phrase: "hmp", weight: 2 }
              - { phrase: "was released from", weight: 2 }
              - { phrase: "great grandfather", weight: 2 }
            examples:
              - |
                Great-uncle in Dartmoor
                I am hoping to find the prison file of my great-uncle, Reginald Amos Tooley, born 3 February 1911.
                He was in Dartmoor from about 1946 to 1951 and died in 1969. I do not know his prison number but he
                was also called Rex. I can send his death certificate. Is there a photograph on these files as a
                rule?
                The family story is that he was in the choir there, and that a chaplain wrote to my
                great-grandmother every Christmas. I would dearly like to know whether those letters, or anything
                about the trade he was taught inside, were kept with his papers. If the prison destroyed them in the
                usual way, please tell me so, and I can stop looking after eleven years.
              - |
                Borstal papers
                i was told dad did borstal at portland late 50s. hes dead now 2013. can i get whatever there is, his
                name Leonard Strand dob 17/6/41
              - |
                Probation record of deceased client
                We are instructed by the executor of the late Mr Colin Yardley (d.o.b. 8 August 1948, died 11 May
                this year). For the purposes of an inquest we require his probation file for 1999 to 2004, held
                latterly by the Durham area. The letter of authority and grant are enclosed. Please confirm whether
                the file exists and the fee, if any.
              - |
                PCOM 6 gap
                Dear Access team, I am indexing nineteenth century licence files. The female licences I have used
                all sit in PCOM 4, but the run for 1887 seems short by around thirty prisoners. Was a batch kept
                back or weeded before the move? I can send the prison numbers of those missing.
              - |
                Uncle hanged 1930s
                My late mother always said her uncle was executed at Pentonville in 1934. Are there any papers about
                his last weeks, the governor's letters or the chaplain's visits? His name was Samuel Joseph Crane,
                born in Poplar in 1907. I should like the truth rather than the stories. I understand it may be
                upsetting.
              - |
                prisoner number help
                trying to trace when my brother was released from HMP Lindholme. he passed away in 2020. Prison no
                was VK2209. need dates inside for his pension, the pension people keep asking
              - |
                Request for HMP record: Mr A Bosko, deceased
                As a historian of post-war Polish resettlement I came across a man imprisoned at Wormwood Scrubs in
                1952 for currency offences: Andrzej Bosko, born Lwow 1920, died Ealing 1988. Is an inmate record
                likely to survive from that date, and would I need to show that he is dead?
                I have looked at the alien registration cards, the naturalisation index and the local papers, which
                give the sentence as nine months with a recommendation for deportation that was plainly not carried
                out. What I lack is where he went on release and who stood surety. Perhaps the discharge ledger
                gives an address? I should of course respect any living relatives.
              - |
                Approved school and Borstal, 1938 to 1942
                My grandmother, now gone, spent some of the war in a girls' Borstal at Aylesbury. Her name was Edith
                Mabel Frost. I have her birth date, 29 October 1921, and I have the name of a probation officer,
                Miss Lightbody, from a letter. Do registers for Aylesbury exist and can family members see them?
              - |
                Cofnodion carchar Abertawe
                Bore da, rwyf yn ceisio dod o hyd i gofnod carchar fy nhad-cu, Dafydd Rhys Morgan, ganwyd 2 Ionawr
                1919, a fu yng ngharchar Abertawe tua 1947. Bu farw ym 1990. Oes gennych chi unrhyw ffeil neu
                gofrestr amdano? Diolch yn fawr.
              - |
                Conscientious objector, First World War
                Seeking anything on a great grandfather who served time in Wandsworth and then Dartmoor work centre
                as a conscientious objector 1916-19. Ernest Whitfield Lunn. The nominal register entry would do. I
                have tried the Quaker library already.
              - |
                prison medical record
                Pathologist here, coroner's request. A man who died in custody in 1981 at a remand prison, F.
                Delacey dob 02.11.1950. Any surviving hospital case paper or governor's journal for that week would
                assist the reopened inquest
              - |
                Re: your letter ref my father
                Thank you for replying. Here is what you asked for, his full name was Michael Sean Dunleavy, also
                known as Mick Dunn, and his date of birth 14/09/1936. He served his sentence in Walton and then
                Preston between 1961 and 1964. I enclose a copy of the death certificate as you wanted.
          - code: transferred-record
            name: Transferred or retained record
            about: "A closed or retained record with an archive reference, or a consultation on one."
            skill: records
            minutes: 90
            clocks: [acknowledge, correspondence]
            seen-by: all
            marking: OFFICIAL
            priority: normal
            facts:
              required: [archive-reference]
              helpful: [title, case-number, needed-by]
            auto-allocate: false
            cues:
              - { phrase: "closed until", weight: 4 }
              - { phrase: "consultation from", weight: 4 }
              - { phrase: "discovery catalogue", weight: 4 }
              - { phrase: "j 82", weight: 4 }
              - { phrase: "crim 1", weight: 4 }
              - { phrase: "assi", weight: 4 }
              - { phrase: "ho 144", weight: 4 }
              - { phrase: "lco 2", weight: 4 }
              - { phrase: "section 3(4)", weight: 4 }
              - { phrase: "access review", weight: 4 }
              - { phrase: "closure period", weight: 4 }
              - { phrase: "extract retained", weight: 4 }
              - { phrase: "the national archives", weight: 3 }
              - { phrase: "retained by department", weight: 3 }
              - { phrase: "retained by the department", weight: 3 }
              - { phrase: "closed record*", weight: 3 }
              - { phrase: "catalogue reference", weight: 3 }
              - { phrase: "archive reference", weight: 3 }
              - { phrase: "piece number", weight: 3 }
              - { phrase: "dpp 2", weight: 3 }
              - { phrase: "lord chancellor's instrument", weight: 3 }
              - { phrase: "advisory council", weight: 3 }
              - { phrase: "reading room", weight: 3 }
              - { phrase: "open the file", weight: 3 }
              - { phrase: "archifau cenedlaethol", weight: 3 }
              - { phrase: "place of deposit", weight: 3 }
              - { phrase: "kew visit", weight: 3 }
              - { phrase: "consultation cas", weight: 3 }
              - { phrase: "next kew day", weight: 3 }
              - { phrase: "files to kew", weight: 3 }
              - { phrase: "tna", weight: 2 }
              - { phrase: "public record*", weight: 2 }
              - { phrase: "kew", weight: 2 }
            examples:
              - |
                J 82/1847: closed until 2071
                Dear AR&L, the catalogue says J 82/1847 is closed until 2071 and was last reviewed in 2009. Would
                you be willing to have it looked at again? Everyone named in it must be dead. I'm writing an article
                on provincial poisonings.
              - |
                Consultation on closed record, reply by 4 December
                Please find a consultation from The National Archives under regulation 4. Piece CRIM 1/5210 has been
                requested by a member of the public. The requester is not the subject. We ask for your view on the
                exemptions that still apply and on the sensitivity of the photographs at folio 12. Our reference
                CAS-204417.
                The piece is a file of 212 folios. We think that folios 12 to 31 and 140 to 144 still engage section
                38 and section 40(2), and that the rest could open with the names of two child witnesses removed. If
                you agree, no more is needed than a line to say so. If you would rather read it first, it can be
                produced for you in the supervised room on any weekday but Monday.
              - |
                Kew visit next month
                Rosa can you add these to the list for the next Kew day pls: HO 144/22190, HO 144/22191, ASSI
                36/402. Need to check which folios were extracted before I can advise the family. ta
              - |
                "Retained by Department under Section 3(4)"
                I tried to order LCO 2/6633 in the reading room and was told it is retained by department under
                section 3(4). What does this mean in practice and can I apply to you to see it? I have come from New
                Zealand and fly home on the 19th.
                The staff at the desk were kindness itself but could only give me a leaflet. I understand the file
                has to do with the appointment of colonial judges, among them my father-in-law, and that it dates
                from 1951. I cannot think what in it could still hurt anybody. If you can't let me see it, I should
                like to know when it will next be looked at.
              - |
                DPP 2/3901 closure
                Hi, the Discovery catalogue shows a 84 year closure for DPP 2/3901. The case was the 1964 smallpox
                hoax at Dover so I can't see why. Please open it or tell me the reason.
              - |
                Instrument renewal
                colleagues, LC instrument no 102 lapses at end of year, need list of retained pieces by series w/
                justification for the Advisory Council paper, adv council meets in Feb so your return is needed by
                12 Dec. template attached as last time
              - |
                Extract retained in place
                I was shown MEPO-type papers where two pages had a dummy sheet: "extract retained". The parent piece
                is CRIM 1/4876/1. Are the missing pages with you and will they ever be released? They concern a
                witness who died in 1999.
              - |
                Return of requisitioned files
                The National Archives' records copying team write to say that ten pieces in series J 267
                requisitioned by your department in 2023 are still shown as out to the department. Would you confirm
                they are safe and give a date for their return to Kew? List attached by piece number.
              - |
                Cais i agor cofnod caeedig
                Rwyf wedi gweld yng nghatalog yr Archifau Cenedlaethol fod HO 144/21807 ar gau hyd 2048. Mae'n
                ymwneud â therfysg yn y Rhondda. A fyddech cystal ag adolygu'r cyfnod cau?
              - |
                catalogue wrong?
                LCO 4/118 is described as "Judges' lodgings, Devizes" but when I opened it at Kew on Saturday it is
                all about coroners. Somebody has muddled the pieces at accession. Thought you might like to put it
                right. Retired archivist, old habits
              - |
                Subject of closed file
                The enclosed file reference J 297/55 was closed for 100 years because of a child witness. I am that
                child, now 70. I am content for it to be opened and would like to view it before I am too old to
                travel to Kew.
              - |
                Place of deposit query
                Records office here. Our county holds quarter sessions rolls on deposit as public records. A reader
                has asked for a volume marked closed until 2030, catalogue reference Q/SB 1954/3. As the place of
                deposit do we decide, or do we consult you first?
          - code: department-file
            name: Departmental file
            about: "Registered policy or corporate files of the department and the bodies it came from."
            skill: records
            minutes: 90
            clocks: [acknowledge, correspondence]
            seen-by: all
            marking: OFFICIAL
            priority: normal
            facts:
              required: []
              helpful: [archive-reference, title, needed-by]
            auto-allocate: false
            cues:
              - { phrase: "policy file*", weight: 4 }
              - { phrase: "registered file*", weight: 4 }
              - { phrase: "lord chancellor's department", weight: 4 }
              - { phrase: "bill file*", weight: 4 }
              - { phrase: "bill papers", weight: 4 }
              - { phrase: "private office papers", weight: 4 }
              - { phrase: "file tracking", weight: 4 }
              - { phrase: "working party", weight: 4 }
              - { phrase: "minutes of the committee", weight: 4 }
              - { phrase: "recall from store", weight: 4 }
              - { phrase: "estate file", weight: 4 }
              - { phrase: "department for constitutional affairs", weight: 3 }
              - { phrase: "predecessor department*", weight: 3 }
              - { phrase: "submissions to ministers", weight: 3 }
              - { phrase: "ministerial submission*", weight: 3 }
              - { phrase: "old files", weight: 3 }
              - { phrase: "corporate file*", weight: 3 }
              - { phrase: "legacy file*", weight: 3 }
              - { phrase: "lost file", weight: 3 }
              - { phrase: "dca", weight: 3 }
              - { phrase: "background papers", weight: 3 }
              - { phrase: "committee papers", weight: 3 }
              - { phrase: "dr1", weight: 3 }
              - { phrase: "our predecessors", weight: 3 }
              - { phrase: "barcode", weight: 3 }
              - { phrase: "ffeil polisi", weight: 3 }
              - { phrase: "ffeiliau polisi", weight: 3 }
              - { phrase: "lcd", weight: 2 }
              - { phrase: "policy papers", weight: 2 }
              - { phrase: "offsite store", weight: 2 }
              - { phrase: "file ref", weight: 2 }
              - { phrase: "file reference", weight: 1 }
              - { phrase: "registry", weight: 1 }
            examples:
              - |
                LCD policy files on legal aid, 1986 to 1989
                I lead the civil legal aid policy team. We are looking for the registered files behind the 1988 Act,
                in particular submissions to ministers on eligibility and the minutes of the working party.
                Originating division would have been Legal Aid Branch, Lord Chancellor's Department. We have no file
                references. Could you search the registry lists and tell us what survives?
                It would also help to know who signed them out last, since we are told that an earlier team borrowed
                several for a consultation in 2012 and that some came back without their covers. We can come to
                Petty France to look through transit boxes, and we have someone with clearance who can do the
                listing if that speeds it up. The consultation closes just before Christmas.
              - |
                recall from store pls
                need box 4471 / barcode MJ00918220 back from offsite store, corporate file on the 2006 estates
                rationalisation. cost code to follow. is it DCA or HMCS? thx
              - |
                Background to a rule change in 1994
                Who decided that court ushers in Wales no longer had to wear gowns in tribunals? There must be a
                policy file. I am researching court dress for a costume museum and understand the former Department
                for Constitutional Affairs or its forerunner had a division that handled such things.
              - |
                Bill papers
                Morning, Parliamentary Counsel ask whether we still hold the bill file for the Courts and Legal
                Services Bill 1990, esp. instructions to counsel on Part II. Our predecessors had it as LCO/7/90/B
                or something like it. We'd need it by the 27th for a drafting point.
              - |
                Inherited cupboard
                We've moved to the third floor and found a cupboard of registered files from the Tribunals Service
                policy unit (approx 1998-2005, some with red jackets). Does anyone have a record of them? Happy for
                you to take them. There's about 40. What's the file tracking system these days?
              - |
                Papers of the Advisory Committee on Magistrates' Training
                Dear Sir, I served on this committee between 1979 and 1983 as its academic member. I am preparing a
                memoir and would be glad to consult the committee papers and minutes, if they have been preserved
                among the Department's corporate files. My own set was lost in a flood. Yours faithfully, Prof.
                (Emeritus) G. Thirkettle
                I recall that the secretary, a Mr Bulmer, kept everything in buff folders with green treasury tags
                and was very particular about the minutes. They would have gone back to the Lord Chancellor's Office
                at the end of our work. If the set has passed to an archive I can travel; if it is still with you I
                would abide by whatever conditions you make.
              - |
                Estate file for former county court building
                I'm a conservation officer. Do you hold an estate file for the former county court at Wisbech,
                closed about 1991? Plans, sale papers and correspondence with the Property Services Agency are what
                I'm after.
              - |
                Ffeil polisi: yr iaith Gymraeg yn y llysoedd
                Gweithiaf i brifysgol yng Nghymru. Hoffwn weld ffeiliau polisi Adran yr Arglwydd Ganghellor ar
                ddefnyddio'r Gymraeg mewn llysoedd ynadon rhwng 1967 a 1993. A oes rhestr o'r ffeiliau cofrestredig?
              - |
                file ref HQ/JUD/12/4
                URGENT ish. SpAd has asked for the history of judicial pensions commutation. File ref HQ/JUD/12/4
                pts 1-3. Someone in JO recalled part 2 in 2019 and never returned it. Can you see who has it?
              - |
                Private office papers 2001
                I wish to know whether the private office papers of the then Parliamentary Secretary for 2001-02
                were registered and where the folders sit now. This is for the official history project so we have
                clearance to see unreleased material. Dates: June 2001 to July 2002.
              - |
                Old circulars
                Does the department keep a full run of its Home Office and LCD circulars to justices' clerks? We
                have 1972-80 but several are gone. Any legacy files with numbers 14, 31 and 55 of 1976 would fill
                the gap.
              - |
                Whose file is this?
                A red-backed folder marked "Interdepartmental Working Party on Habitual Offenders, third meeting"
                turned up in a charity shop in Ludlow inside an old briefcase, and I bought the lot for six pounds.
                The registry stamp says Home Office, then Lord Chancellor's Department, 1973, with a long file
                reference in pencil. I take it that it ought to have gone back. I would be pleased to return it,
                though first I'd be interested to hear what it was about, whether the other parts survive among your
                registered files, and whether anyone ever noticed that it had gone. I can photograph the cover for
                you.
          - code: probate-register
            name: Probate and registers
            about: "Wills, probate, birth, marriage and death registers and deed polls, which other bodies hold."
            skill: records
            minutes: 10
            clocks: [one-day]
            seen-by: all
            marking: OFFICIAL
            priority: normal
            facts:
              required: []
              helpful: [date-of-birth, postcode]
            auto-allocate: false
            cues:
              - { phrase: "copy of a will", weight: 4 }
              - { phrase: "copy of the will", weight: 4 }
              - { phrase: "copy will", weight: 4 }
              - { phrase: "last will", weight: 4 }
              - { phrase: "probate", weight: 4 }
              - { phrase: "grant of probate", weight: 4 }
              - { phrase: "letters of administration", weight: 4 }
              - { phrase: "probate registry", weight: 4 }
              - { phrase: "birth certificate", weight: 4 }
              - { phrase: "death certificate copy", weight: 4 }
              - { phrase: "deed poll", weight: 4 }
              - { phrase: "change of name", weight: 4 }
              - { phrase: "ewyllys", weight: 4 }
              - { phrase: "profiant", weight: 4 }
              - { phrase: "tystysgrif geni", weight: 4 }
              - { phrase: "his will", weight: 3 }
              - { phrase: "her will", weight: 3 }
              - { phrase: "intestate", weight: 3 }
              - { phrase: "marriage certificate", weight: 3 }
              - { phrase: "decree absolute", weight: 3 }
              - { phrase: "changed his name", weight: 3 }
              - { phrase: "changed her name", weight: 3 }
              - { phrase: "parish register*", weight: 3 }
              - { phrase: "register of births", weight: 3 }
              - { phrase: "executor of the estate", weight: 3 }
              - { phrase: "beneficiary", weight: 3 }
              - { phrase: "divorce papers", weight: 3 }
              - { phrase: "adoption certificate", weight: 3 }
              - { phrase: "codicil", weight: 3 }
              - { phrase: "estate of", weight: 2 }
              - { phrase: "enrolled", weight: 1 }
            examples:
              - |
                Copy of a will
                Please could you send me a copy of the will of my aunt Doris Emmeline Hatch who died in Worthing on
                6 January 2018. I believe I was left some jewellery. How much does it cost?
                I know only that the solicitors were in the High Street and had a double-barrelled name. My cousin,
                who is awkward, says there was none and that all went to him by right. She always told me the brooch
                would be mine. If I need to fill in a form could you post me one, as I do not have a printer at
                home?
              - |
                Grant of probate not arrived
                I applied for probate in August for my late husband's estate and have heard nothing from the
                registry. The bank will not release his account. Ref 1755-0092. Can you tell me where it has got to?
              - |
                deed poll 1971
                changed my name by deed poll 1971, was enrolled at the court i think. Lost the paper. passport
                office want it. how do i get another
              - |
                Birth certificate needed
                Dear Sirs I was born in Rangoon in 1943 to British parents and need my birth certificate for a care
                home assessment. I have tried the council. Do you keep the register of births abroad?
              - |
                Marriage 1926
                Family historian: are parish registers or civil marriage certificates for Radnorshire 1926 among
                your records? Looking for Evan Pugh and Nesta Lloyd, could be chapel.
              - |
                Decree absolute for remarriage
                I am getting married in Malta in March and the authorities require my decree absolute from 1996. It
                was at Luton County Court. Is it you who issue the copy?
              - |
                Executor query
                Acting as executor of the estate of W. G. Tranter (died 30.9.2025) I find an earlier will and a
                codicil. Where do I lodge them and can your office say whether letters of administration have
                already been granted to his stepson?
                The later will was made by a will-writing firm that is no longer trading and the witnesses cannot be
                found. The stepson says that he has the key to the house and a letter from you, which I doubt. I am
                seventy-four and do not have a solicitor. I have rung the number on the website and it tells me to
                press two, then hangs up.
              - |
                Ewyllys fy mam-gu
                Helo, sut mae cael copi o ewyllys fy mam-gu os gwelwch yn dda? Bu farw yn Aberystwyth yn 2004. Ydy'r
                swyddfa profiant yn dal yng Nghaerdydd?
              - |
                Adoption papers
                I was adopted through a court in Stockport in 1958 and want to see the adoption order and my first
                birth certificate. My adoptive parents have both died.
              - |
                Divorce papers 1938
                Hi I'm trying to find divorce papers for my gran, petition filed at the High Court 1938, Beales v
                Beales. I've heard the Principal Registry kept them in Somerset House. And did she revert to her
                maiden name by deed poll?
              - |
                Unclaimed estate
                My cousin died intestate in 2009 with no children. I'm told there is a list of beneficiaries
                somewhere and unclaimed estates go to the Crown. Could you check whether anyone took out a grant?
              - |
                registers of a closed chapel
                Hi, our chapel in Merthyr shut in 1988 and the marriage registers were collected by a man in a van.
                Somebody wants a certificate for a wedding there in 1961, and the local registrar says that they
                never had them back. Would they have come to you?
        """#
}
