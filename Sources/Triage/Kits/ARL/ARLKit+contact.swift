extension ARLKit {
    /// Categories of contact that other people must hear of: press, Parliament, complaints, the law, welfare.
    static let contact = #"""
          - code: media
            name: Media enquiry
            about: "A journalist or broadcaster who wants a comment, an interview, footage or facts for publication."
            skill: business
            minutes: 10
            clocks: [one-day]
            seen-by: all
            advisory: media
            marking: OFFICIAL
            priority: urgent
            facts:
              required: []
              helpful: [needed-by]
            auto-allocate: false
            cues:
              - { phrase: "journalist", weight: 4 }
              - { phrase: "reporter", weight: 4 }
              - { phrase: "on the record", weight: 4 }
              - { phrase: "press office", weight: 4 }
              - { phrase: "for comment", weight: 4 }
              - { phrase: "request for comment", weight: 4 }
              - { phrase: "right of reply", weight: 4 }
              - { phrase: "documentary", weight: 4 }
              - { phrase: "interview with", weight: 4 }
              - { phrase: "newspaper article", weight: 4 }
              - { phrase: "film crew", weight: 4 }
              - { phrase: "newyddiadurwr", weight: 4 }
              - { phrase: "i'r wasg", weight: 4 }
              - { phrase: "broadcast*", weight: 3 }
              - { phrase: "podcast", weight: 3 }
              - { phrase: "our story", weight: 3 }
              - { phrase: "we are publishing", weight: 3 }
              - { phrase: "newsdesk", weight: 3 }
              - { phrase: "news desk", weight: 3 }
              - { phrase: "producer", weight: 3 }
              - { phrase: "filming", weight: 3 }
              - { phrase: "to camera", weight: 3 }
              - { phrase: "spokes*", weight: 3 }
              - { phrase: "running a piece", weight: 3 }
              - { phrase: "freelance", weight: 3 }
              - { phrase: "print deadline", weight: 3 }
              - { phrase: "attributable", weight: 3 }
              - { phrase: "on background", weight: 3 }
              - { phrase: "picture researcher", weight: 3 }
              - { phrase: "rhaglen", weight: 2 }
            examples:
              - |
                Request for comment by 4pm
                I'm a reporter on the Fenland Evening Post. We're running a piece tomorrow on damp court files being
                binned at Wisbech. Does the department wish to comment? Deadline 4pm today. Call me on the newsdesk
                number.
              - |
                TV documentary: access and filming
                Brightwater Films are making a three-part documentary about a Cardiff trial of 1952 and would love
                to bring a film crew to your store. Is there an archivist who'd say a few words to camera? Shooting
                8 to 12 December.
                The series is for one of the main channels and has no presenter. We use archive, landscape and the
                voices of descendants. It isn't a whodunnit, and we have the consent of both families. Our crew is
                four people with one small van, we carry our own insurance, and we would of course show you any shot
                in which a living person's name could be read on a spine or a label.
              - |
                podcast
                hi, doing a true crime podcast ep on the bodmin case, can someone from records do a 10 min interview
                with us on zoom? we pay travel lol
              - |
                Right of reply
                We are publishing an item on Sunday stating that fewer than half of files asked for by appeal
                lawyers could be found. Below are seven points on which we offer a right of reply. Anything we have
                not had by noon on Saturday will be recorded as no response.
                The seven points are: that lists of what was kept are not themselves kept; that at least two courts
                burned papers on site; that the same box has been signed out to two people; that requests are closed
                after a month whether or not the box was opened; that staff asked for help in 2024; that nobody has
                counted the losses; and that the courts' own figures differ from yours by half.
              - |
                Fact check
                Freelance for a legal weekly here. Your published schedule gives seven years for trial files. Is
                that from conviction or from sentence, and can I quote you by name? Filing tonight
              - |
                Newyddiadurwr: sylw os gwelwch yn dda
                Newyddiadurwr ydw i gyda rhaglen y bore. Rydym yn trafod colli cofnodion llys yng Nghymru. A oes
                llefarydd ar gael am gyfweliad yn Gymraeg yfory am saith?
              - |
                Photographs for a magazine feature
                As picture researcher on a history monthly I need two high-resolution images of a sentencing order
                for a feature going to press on the 18th. What's the credit line, and who can clear it? Editor is
                getting twitchy about the print deadline.
              - |
                Off the record
                You won't know me but I cover justice for a national. I've been told by someone in your building
                that an entire series has gone missing from the Kew transfer. Can we talk on background? Signal is
                best.
              - |
                FOI refused, doing a story anyway
                I'm a journalist whose information request you refused last week. I'm not appealing it; I am writing
                about it. Who's the spokesman, and will anyone go on the record about the reasons? Our print
                deadline is Wednesday.
              - |
                Radio phone-in
                Producer, mid-morning show on local radio. Would one of your team chat with our presenter on how
                listeners might trace a black sheep in the family? Light-hearted, live, eight minutes, 10.40 Friday.
              - |
                Statement passed to us
                Press enquiry came to the library by mistake, sending on. Woman from a paper asking if it's true we
                bought a £900 book for a minister. Told her I'd pass to press office and said nothing more
              - |
                Student newspaper
                hi! writing for our uni paper about women hanged in the 1920s, any chance of a quote from an expert
                there about how the files are kept? not a gory piece, more about who gets to read them and why. I'm
                not a proper journalist yet haha. going to print thurs night
          - code: complaint
            name: Complaint
            about: "Someone is dissatisfied with the service they had from us or from an office we answer for."
            skill: business
            minutes: 60
            clocks: [acknowledge, complaint]
            seen-by: all
            marking: OFFICIAL
            priority: normal
            facts:
              required: []
              helpful: [case-number, archive-reference]
            review: always
            auto-allocate: false
            cues:
              - { phrase: "complaint", weight: 4 }
              - { phrase: "formal complaint", weight: 4 }
              - { phrase: "very unhappy", weight: 4 }
              - { phrase: "let down", weight: 4 }
              - { phrase: "poor service", weight: 4 }
              - { phrase: "want to speak to a manager", weight: 4 }
              - { phrase: "cwyno", weight: 4 }
              - { phrase: "complain", weight: 3 }
              - { phrase: "disgrace*", weight: 3 }
              - { phrase: "appalling", weight: 3 }
              - { phrase: "not good enough", weight: 3 }
              - { phrase: "fed up", weight: 3 }
              - { phrase: "still waiting", weight: 3 }
              - { phrase: "no reply", weight: 3 }
              - { phrase: "nobody has", weight: 3 }
              - { phrase: "unacceptable", weight: 3 }
              - { phrase: "dissatisfied", weight: 3 }
              - { phrase: "rude", weight: 3 }
              - { phrase: "apology", weight: 3 }
              - { phrase: "third time", weight: 3 }
              - { phrase: "i was promised", weight: 3 }
              - { phrase: "ombudsman", weight: 3 }
              - { phrase: "fobbed off", weight: 3 }
              - { phrase: "escalate", weight: 3 }
              - { phrase: "passed from pillar to post", weight: 3 }
              - { phrase: "disappoint*", weight: 3 }
              - { phrase: "cwyn", weight: 3 }
              - { phrase: "anhapus", weight: 3 }
              - { phrase: "waste of time", weight: 3 }
              - { phrase: "compensation", weight: 1 }
            examples:
              - |
                Formal complaint about delay
                I requested a copy of a 1978 court register on 10 July. I have since had one acknowledgement, two
                promises and no register. I wish to make a formal complaint and to be told when I'll have an answer,
                and what will be done to stop it happening to others.
                On 4 August I was told it would be a week. On 1 September I was told that the person dealing with it
                was away. On 6 October I was asked for the very details I had given in July. I have kept a note of
                each call with the name of whoever answered, and I enclose it, since I gather that there's no trace
                of them at your end.
              - |
                disgrace
                rang 4 times, emailed 6. nobody has a clue. you are a disgrace and i pay your wages
              - |
                Manner of your colleague
                The person who answered on Tuesday was rude to my mother who is 88 and hard of hearing. She only
                wanted to know how to fill in your form. I would like an apology to her, in a letter in large type.
              - |
                Not happy with the outcome
                You've closed my enquiry with "no record found". I told you where it was in my first message: box 12
                at Exeter. Nobody has looked. I want this reviewed by somebody more senior, and the earlier answer
                withdrawn.
              - |
                Damage to a loaned volume
                As lending librarian I must register our dissatisfaction. Our 1894 volume came back from your
                library with a broken spine and coffee on two plates. We've raised it with the desk twice, in vain.
                We look for an apology and the cost of repair.
                It was one of a set of four given by a judge's widow in 1931, and is entered in our register as
                being in good order when it left us, wrapped, on 14 September. The estimate for rebacking is £185
                plus VAT. Until it is settled we shall sadly be unable to lend to you again. I'm sorry to put it so
                bluntly, after what has been thirty years of neighbourly dealings.
              - |
                Stage 2
                Thanks for your response dated 2 November, ref C-1180. I am dissatisfied. It doesn't deal with point
                3 (the lost photographs). Please escalate to the next stage before I take it to the ombudsman
                through my MP.
              - |
                Cwyn ffurfiol
                Rwy'n anhapus iawn. Ysgrifennais yn Gymraeg ddeufis yn ôl a chefais ateb Saesneg, a hwnnw'n hwyr.
                Hoffwn wneud cwyn ffurfiol am y gwasanaeth.
              - |
                The Kew trip
                I travelled from Penzance because your email said the file would be in the reading room. It wasn't.
                £164 in fares and a night in a hotel. I'm not a complainer by nature but that's simply not good
                enough and I'd ask you to consider paying my costs.
              - |
                pillar to post
                Court says ask records. Records says ask archives. Archives say ask the court. I have now been
                passed from pillar to post for seven months over ONE sheet of paper. Who is in charge? I want to
                speak to a manager today.
              - |
                Feedback
                I do not expect miracles from the civil service, however waiting nine weeks to be told that a form
                was unsigned is unacceptable. Might I suggest your staff read what they are sent? A reply is not
                needed, an improvement is.
              - |
                Complaint raised by our judge
                HHJ Rowbotham has asked me to pass on that he's very unhappy: the archived bundle took 5 weeks,
                arrived as loose leaves, and half belonged to another matter. He'd like something in writing from
                the head of the team about it
              - |
                A word about your form
                I have now filled in the form for access to a closed file four times. The first time it rejected my
                surname because it has an apostrophe in it. The second, the page went blank at "purpose". The third
                was returned by post, because the signature was "not in the box", and the box is eleven millimetres
                wide, for I measured it. The fourth I delivered by hand, and the guard kept my pen. I am a patient
                woman and taught infants for thirty-eight years. But I do feel let down, and I should like someone
                who is paid more than the guard to tell me what will be done about it.
          - code: parliamentary
            name: Parliamentary correspondence
            about: "A letter from an MP, a peer or their office, or a parliamentary question to answer."
            skill: business
            minutes: 90
            clocks: [acknowledge, parliamentary]
            seen-by: all
            marking: OFFICIAL
            priority: normal
            facts:
              required: []
              helpful: [needed-by, postcode]
            auto-allocate: false
            cues:
              - { phrase: "parliamentary question", weight: 4 }
              - { phrase: "pq", weight: 4 }
              - { phrase: "house of commons", weight: 4 }
              - { phrase: "house of lords", weight: 4 }
              - { phrase: "my constituent", weight: 4 }
              - { phrase: "constituent", weight: 4 }
              - { phrase: "mps' letters", weight: 4 }
              - { phrase: "ministerial correspondence", weight: 4 }
              - { phrase: "mp's letter", weight: 4 }
              - { phrase: "member of parliament", weight: 4 }
              - { phrase: "parliamentary branch", weight: 4 }
              - { phrase: "select committee", weight: 4 }
              - { phrase: "early day motion", weight: 4 }
              - { phrase: "draft reply for the minister", weight: 4 }
              - { phrase: "minister's reply", weight: 4 }
              - { phrase: "written question", weight: 4 }
              - { phrase: "oral question", weight: 4 }
              - { phrase: "aelod seneddol", weight: 4 }
              - { phrase: "mp", weight: 3 }
              - { phrase: "treat official", weight: 3 }
              - { phrase: "baroness", weight: 3 }
              - { phrase: "caseworker", weight: 3 }
              - { phrase: "on behalf of the member", weight: 3 }
              - { phrase: "draft reply", weight: 3 }
              - { phrase: "etholwr", weight: 3 }
              - { phrase: "caseworker for", weight: 3 }
              - { phrase: "adjournment debate", weight: 3 }
              - { phrase: "parliamentary", weight: 2 }
              - { phrase: "supplementary", weight: 2 }
              - { phrase: "peer", weight: 1 }
            examples:
              - |
                My constituent, Mrs Jean Holroyd
                I write as Member of Parliament for Calder West on behalf of my constituent, who has been unable to
                learn what became of the court papers on her father's wrongful conviction in 1960. I'd be grateful
                for a full reply that I can share with her. House of Commons, London SW1A 0AA
                She tells me that she has written to the court, to the Ministry and to the National Archives, and
                that each has courteously advised her to write to one of the others. She is 79. Her father always
                maintained his innocence, and two of the officers in his case were afterwards dismissed. I do think
                she is entitled to be told by somebody, finally, whether the papers exist.
              - |
                PQ 61022 commission
                Written question for answer Thurs 19 Nov: To ask the Secretary of State, how many historic court
                records have been destroyed in error in each year since 2015. Pls return draft reply + background
                note by 12:00 tomorrow, using the template. Parliamentary Branch
              - |
                MC-88231 draft reply
                Ministerial Correspondence Unit: MP's letter attached re access to Borstal records. Allocated to
                AR&L. Please send a draft reply for the minister's signature by 26 November. Let us know today if it
                isn't yours.
              - |
                Caseworker for Ruth Ollerenshaw MP
                Hi there, following up our email of 22 Oct (ref RO/4410) about Mr Dhillon, who needs a copy of a
                1990s order. I appreciate you're busy. Could we get an update for the constituent? He came to
                Saturday's surgery.
              - |
                Select committee evidence
                The Justice Committee clerk asks whether the Department would provide a short memo on how court
                records are preserved once digital. They'd like it for a session on 9 December. Two sides at most.
                Please copy the parliamentary team.
                The committee is interested in three matters: what happens to the recording of a hearing once the
                time for appeal has passed; whether a defendant who was acquitted may ask for the file to be erased;
                and who decides that a case is of historical importance, given that nobody can know it at the time.
                They'd be glad of figures if there are any and of candour if there aren't.
              - |
                Lord Ancaster's letter
                Baroness Tranmere and I met a number of families whose trial records can't be found. I should be
                obliged if officials could set out what is retained and for how long, ahead of the adjournment
                debate. House of Lords
              - |
                Oral question, supplementary briefing
                Top lines needed for oral question 7: release of closed records at The National Archives. Three
                supplementary Q&A, 60 words each. We've had MPs' letters on the Peterborough case so add that.
                Tonight please, sorry
              - |
                Etholwr yn gofyn am gofnodion
                Ysgrifennaf ar ran etholwr o Ddwyfor sydd wedi aros tri mis am gofnod carchar ei dad. A wnewch chi
                roi gwybod i'm swyddfa beth yw'r sefyllfa? Swyddfa'r Aelod Seneddol
              - |
                Treat official
                MCU to AR&L: letter addressed to the Lord Chancellor by a member of the public (no MP) on preserving
                magistrates' registers. For treat official reply in your own name, 20 wd, no ministerial signature.
                Scan attached.
              - |
                EDM 412
                FYI early day motion 412 tabled last night, "Preservation of legal heritage", 14 signatures so far.
                Parly would like two paragraphs of lines to take in case the Leader is asked at business questions.
              - |
                Senedd query
                I'm office manager to a Member of the Senedd. A lady in our region can't get her late husband's
                county court papers. As this isn't devolved, may we write straight to you or must it go through her
                MP? Details and signed consent below.
              - |
                Peer asking again
                Lord Garroway's researcher rang for the third time about a note on what counts as a public record
                when the court used a private recorder. He has a written question down for the 24th if he doesn't
                get it. Parliamentary branch would rather he didn't. Could we offer him a letter from an official,
                or must a minister sign as he's a member of the House of Lords?
          - code: legal-service
            name: Legal service
            about: "Service of proceedings, a court order, a witness summons or a letter before claim."
            skill: business
            minutes: 30
            clocks: [one-day]
            seen-by: all
            advisory: legal-service
            marking: OFFICIAL-SENSITIVE
            priority: urgent
            facts:
              required: []
              helpful: [case-number, court, needed-by]
            auto-allocate: false
            cues:
              - { phrase: "by way of service", weight: 5 }
              - { phrase: "letter before claim", weight: 5 }
              - { phrase: "letter before action", weight: 5 }
              - { phrase: "pre-action", weight: 5 }
              - { phrase: "witness summons", weight: 5 }
              - { phrase: "claim form", weight: 5 }
              - { phrase: "service of proceedings", weight: 5 }
              - { phrase: "pre action protocol", weight: 4 }
              - { phrase: "sealed claim", weight: 4 }
              - { phrase: "particulars of claim", weight: 4 }
              - { phrase: "judicial review", weight: 4 }
              - { phrase: "hereby served", weight: 4 }
              - { phrase: "served on you", weight: 4 }
              - { phrase: "court order", weight: 4 }
              - { phrase: "order of the court", weight: 4 }
              - { phrase: "you are ordered", weight: 4 }
              - { phrase: "penal notice", weight: 4 }
              - { phrase: "third party disclosure", weight: 4 }
              - { phrase: "norwich pharmacal", weight: 4 }
              - { phrase: "acknowledgement of service", weight: 4 }
              - { phrase: "statement of truth", weight: 4 }
              - { phrase: "issue proceedings", weight: 4 }
              - { phrase: "proceedings will be issued", weight: 4 }
              - { phrase: "accept service", weight: 4 }
              - { phrase: "treasury solicitor", weight: 4 }
              - { phrase: "injunction", weight: 4 }
              - { phrase: "gorchymyn llys", weight: 4 }
              - { phrase: "sealed order", weight: 3 }
              - { phrase: "contempt", weight: 3 }
              - { phrase: "hawliad", weight: 3 }
              - { phrase: "offence not to comply", weight: 3 }
              - { phrase: "signed a notice", weight: 3 }
              - { phrase: "respondent", weight: 2 }
            examples:
              - |
                BY WAY OF SERVICE: claim no. KB-2026-003177
                Please find by way of service the sealed claim form, particulars of claim and response pack. The
                defendant is the Ministry of Justice. An acknowledgement of service is required within 14 days. We
                do not accept service by email ourselves.
              - |
                Witness summons
                Attached is a witness summons issued by the Crown Court at Wexbridge directing your records
                custodian to attend on 1 December at 10am and produce the originals listed in the schedule. Conduct
                money has been tendered. Failure to attend may be contempt.
                The schedule comprises: the exhibit register for 1994, any receipt signed by the officer in the
                case, the transit note to the off-site store and, if there is one, the notice of destruction. If you
                wish to apply to have it set aside, you must do so promptly under Part 17 of the Criminal Procedure
                Rules and on notice to us. Counsel's time estimate for your evidence is twenty minutes.
              - |
                Letter before claim
                We write under the pre-action protocol for judicial review. The proposed defendant's decision of 21
                October to refuse our client a transcript is challenged on the grounds below. Please reply by 4pm on
                30 November, failing which proceedings will be issued without further notice.
                The grounds are, in short, that the decision maker misunderstood the policy by treating a request
                from an acquitted defendant as one from a third party; that she took no account of the medical
                evidence; and that the reasons given on 21 October are not those in the minute disclosed to us on
                the 29th. The details required by the protocol, our client's interest and the costs information are
                set out overleaf.
              - |
                court order just handed in at desk
                front desk took an envelope, its a court order with a red penal notice addressed to head of records,
                says disclose within 7 days. process server wouldnt wait. what do i do with it
              - |
                Third party disclosure, order sealed 12 November
                By paragraph 4 of the enclosed order of Master Penhaligon you are ordered to give third party
                disclosure of the wing observation book for June 2017. Time for compliance 14 days. Our costs are
                reserved.
              - |
                Small claim against you
                I've filled in the claim form for £340 (my lost photos) and the county court has issued it. They
                told me to send a copy. Proceedings served on you today, the 6th November. A. Fewtrell, litigant in
                person.
              - |
                Injunction hearing Monday
                Counsel will apply on Monday at 10.30 for an injunction to stop release of piece J 298/12. Notice is
                hereby served on you as second respondent. Draft order and evidence follow by courier. Please tell
                the Treasury Solicitor.
              - |
                Address for service
                Could you confirm an address at which the Secretary of State will accept service, and whether e-mail
                will do? We intend to issue proceedings next week about injury at work in 2023.
              - |
                Inquest: Regulation 28 and summons
                HM Coroner for the area has signed a notice under Schedule 5 requiring production of the records by
                noon on the 20th. It's an offence not to comply without reasonable excuse. Notice attached, please
                acknowledge receipt.
              - |
                Gorchymyn llys
                Amgaeaf orchymyn llys dan sêl Llys Sirol Llanelli yn eich gorchymyn i ddatgelu'r dogfennau a
                restrir. Mae gennych 14 diwrnod. Rhowch wybod pwy sy'n derbyn dogfennau ar ran yr Adran.
              - |
                LBA staff claim
                We're instructed by Mr Thorburn, formerly a messenger in your building. Please take this as a letter
                before action. Particulars of loss enclosed with statement of truth. Nominate solicitors within
                seven days.
              - |
                Order for delivery up
                Upon reading the evidence of the applicant and upon hearing counsel, it is ordered that the
                custodian of the records of the former Assize at Wexbridge do by 4pm on 27 November deliver to the
                court the depositions, the calendar of prisoners and the exhibits numbered 3, 7 and 9. Liberty to
                apply on 48 hours' notice. A copy of this order was left with your reception at 3.15 this afternoon,
                and another sent by the first post. We should be obliged if whoever is responsible would confirm
                that it can be obeyed, failing which the matter will be restored before the learned judge for
                directions.
          - code: welfare
            name: Welfare and safeguarding
            about: "A threat, or a worry about someone's safety, which needs a person at once."
            skill: business
            minutes: 30
            clocks: [safeguarding]
            seen-by: named
            advisory: welfare
            marking: OFFICIAL-SENSITIVE
            priority: urgent
            facts:
              required: []
              helpful: []
            auto-allocate: false
            cues:
              - { phrase: "kill myself", weight: 5 }
              - { phrase: "end my life", weight: 5 }
              - { phrase: "want to die", weight: 5 }
              - { phrase: "self-harm*", weight: 5 }
              - { phrase: "self harm*", weight: 5 }
              - { phrase: "hurt myself", weight: 5 }
              - { phrase: "harm myself", weight: 5 }
              - { phrase: "end it all", weight: 5 }
              - { phrase: "suicidal", weight: 5 }
              - { phrase: "take my own life", weight: 5 }
              - { phrase: "hurt himself", weight: 5 }
              - { phrase: "harm himself", weight: 5 }
              - { phrase: "can't go on", weight: 4 }
              - { phrase: "cannot go on", weight: 4 }
              - { phrase: "no point in living", weight: 4 }
              - { phrase: "nothing left to live for", weight: 4 }
              - { phrase: "better off without me", weight: 4 }
              - { phrase: "don't want to be here", weight: 4 }
              - { phrase: "say goodbye", weight: 4 }
              - { phrase: "worried about his safety", weight: 4 }
              - { phrase: "worried about her safety", weight: 4 }
              - { phrase: "i will find you", weight: 4 }
              - { phrase: "watch your back", weight: 4 }
              - { phrase: "you will be sorry", weight: 4 }
              - { phrase: "hurting the child*", weight: 4 }
              - { phrase: "child at risk", weight: 4 }
              - { phrase: "hits me", weight: 4 }
              - { phrase: "diwedd fy mywyd", weight: 4 }
              - { phrase: "na allaf fynd ymlaen", weight: 4 }
              - { phrase: "afraid for", weight: 3 }
              - { phrase: "i am frightened", weight: 3 }
              - { phrase: "cannot cope", weight: 3 }
              - { phrase: "can't cope", weight: 3 }
              - { phrase: "not safe", weight: 3 }
              - { phrase: "bruises", weight: 3 }
            examples:
              - |
                I am tired
                I've asked for Mum's file for two years and I think I have come to the end. I don't want to be here
                any more. Please don't bother answering this one, the file won't matter. Thank you to the lady on
                the phone who was kind.
              - |
                worried about someone who wrote to me
                I volunteer with a family history group and a gentleman we have been helping with your records sent
                a message last night that sounded like he meant to say goodbye. He lives on his own in Hull. I
                didn't know who to tell so I'm telling everybody. His name's Peter and his number is below.
              - |
                you will be sorry
                You lot lied about my brother. I know where your building is and what time you go home. I will find
                you and you will be sorry. Last warning.
              - |
                Re: your decision
                If the answer's no then there is no point in living as far as I can see, I have tried everything and
                I cannot cope with it. Nights are worst. I have nobody to talk it over with.
              - |
                Concern about a child
                While reading the statement you sent on my late aunt I realised the man it concerns now lives with
                my niece and her two little ones. I'm frightened that the children are not safe. Should I be telling
                the council or the police, or will you?
              - |
                please help me
                i am in a hostel and my key worker hits me and takes my post so dont write back to there. i only
                asked for my record to show where i was as a kid. i am frightened he'll see this
              - |
                From a member of staff
                Not sure who to go to. A caller this afternoon said that he'd harm himself if we rang off, so I
                stayed on for fifty minutes until his sister came in. He's promised to ring again on Thursday when
                I'm not in. Colleague has his name.
                I know we aren't meant to take it home with us, but I have. What he said was mostly about being a
                small boy, and about the papers that we've said can't be found. He gave a first name and a town. I
                have written down everything I remember with the times, and have not shown it to anyone. Please can
                somebody senior ring me tonight rather than e-mail?
              - |
                Dad
                My father has been reading the transcript of the trial every night since it came. He has stopped
                eating and talks about being better off gone. I'm afraid for him. Can you stop sending the other
                volumes? And is there anybody he can ring?
                He was only six when it happened and nobody ever spoke about it at home. I don't blame you for
                sending it, since he asked. But nobody warned us what it would be like to have all of it come
                through the door on a Saturday with the gas bill. My brother and I are taking turns to sleep there.
                The surgery can see him in a fortnight, and I don't think that is soon enough.
              - |
                Rwyf angen help
                Does gen i neb i droi ato. Ers derbyn eich llythyr am fy mrawd rwy'n teimlo na allaf fynd ymlaen, ac
                mae arnaf ofn yr hyn a wnaf. Plîs ffoniwch fi, nid e-bost.
              - |
                Letter from a prisoner to be passed on
                A man on our wing has told me he means to hurt himself if he is refused his papers again. He's on
                his own in a cell and won't speak to the staff. I write as his Listener, with his leave. Somebody
                please tell the safer custody team.
              - |
                carer
                I look after an old lady who's been asking you for her divorce papers. I have come to think her son
                is taking her money and he shouts at her. She has bruises she won't explain. She doesn't know that I
                am writing.
              - |
                final message
                To whoever opens these, by Friday I'll not be here so close my case. It isn't your fault. Feed the
                cat next door if anyone can, she's called Biscuit
        """#
}
