extension ARLKit {
    /// Categories with a statute behind them, which are handed to colleagues in disclosure.
    static let rights = #"""
          - code: foi
            name: Freedom of information request
            about: "A request under the Freedom of Information Act, often sent to this inbox by mistake."
            skill: rights
            minutes: 30
            clocks: [acknowledge, foi]
            seen-by: all
            advisory: information-rights
            marking: OFFICIAL
            priority: normal
            facts:
              required: []
              helpful: [archive-reference, needed-by]
            review: refusals
            auto-allocate: false
            cues:
              - { phrase: "freedom of information", weight: 5 }
              - { phrase: "foi", weight: 5 }
              - { phrase: "whatdotheyknow", weight: 5 }
              - { phrase: "rhyddid gwybodaeth", weight: 5 }
              - { phrase: "foia", weight: 4 }
              - { phrase: "foi request", weight: 4 }
              - { phrase: "under the act 2000", weight: 4 }
              - { phrase: "section 1(1)", weight: 4 }
              - { phrase: "recorded information", weight: 4 }
              - { phrase: "internal review", weight: 4 }
              - { phrase: "section 16", weight: 4 }
              - { phrase: "duty to advise and assist", weight: 4 }
              - { phrase: "public interest test", weight: 4 }
              - { phrase: "twenty working days", weight: 4 }
              - { phrase: "statutory deadline", weight: 4 }
              - { phrase: "under the fo", weight: 4 }
              - { phrase: "cais am wybodaeth", weight: 4 }
              - { phrase: "please disclose", weight: 3 }
              - { phrase: "please provide the following information", weight: 3 }
              - { phrase: "in electronic format", weight: 3 }
              - { phrase: "information request", weight: 3 }
              - { phrase: "publication scheme", weight: 3 }
              - { phrase: "for each of the last", weight: 3 }
              - { phrase: "broken down by", weight: 3 }
              - { phrase: "how much has the department spent", weight: 3 }
              - { phrase: "refusal notice", weight: 3 }
              - { phrase: "information held", weight: 2 }
              - { phrase: "20 working days", weight: 2 }
              - { phrase: "exemption", weight: 2 }
            examples:
              - |
                Freedom of Information request: storage costs
                Dear Sir or Madam, under the Freedom of Information Act 2000 I would like to know how much the
                department spent on off-site paper storage in each of the last five financial years, broken down by
                supplier. Please send the reply in electronic format. Yours faithfully, C. Appleyard
                I would also like to know (a) how many boxes were held on 31 March in each of those years, (b) the
                number of items that could not be found when they were called for, and (c) the date on which the
                present contract ends and whether it will be retendered. If any part would take you over the
                appropriate limit, please tell me which part and answer the rest.
              - |
                FOI
                how many court files did you destroy 2020 to 2025 under which schedule. this is an foi request. 20
                working days starts now
              - |
                Request for recorded information
                I am writing to request the following recorded information: (1) number of records closed for over
                100 years held by your department; (2) the policy on re-review; (3) copies of emails on the topic
                since January. If you consider an exemption applies, please explain the public interest test.
              - |
                Request 884213 via WhatDoTheyKnow
                Dear Ministry of Justice, Please provide the following information: a list of all registered file
                series created by the Criminal Policy Directorate since 1995. I prefer a spreadsheet. Please use
                request-884213@whatdotheyknow.example for all replies. Is this the wrong team? If so pass it on.
              - |
                Internal review
                I am not satisfied with the refusal notice on my request of 3 September about staff numbers in the
                records team. You relied on section 12 without a word of advice and assistance. Kindly conduct an
                internal review. My reference FOI 261104.
              - |
                library contract
                Further to the Act, what do you pay for Westlaw and Lexis a year and when do the contracts end?
                We're a competitor, but I believe the law doesn't care who asks. Under FOIA, within the statutory
                deadline please.
              - |
                Cais rhyddid gwybodaeth
                O dan y Ddeddf Rhyddid Gwybodaeth hoffwn wybod nifer y ceisiadau am gofnodion yn Gymraeg a gawsoch
                bob blwyddyn ers 2018 a faint o atebion a anfonwyd o fewn ugain diwrnod gwaith.
              - |
                Was passed to me by the switchboard
                Hi, it's the tribunal admin team. We got this from a gentleman by post and think it's an FOI because
                he says "I invoke my right to know" and wants figures on how many bundles went missing. Stamped
                received here on 4th. Forwarding as you deal with records??
              - |
                Minutes of records governance board
                I'd be grateful if you would please disclose the minutes of every meeting of the records governance
                board held this year, with attachments. I assume section 22 does not apply. I'm a postgraduate but
                ask in a private capacity.
                Should you wish to withhold names of junior officials I have no objection. I do object, though, to
                the practice of refusing a whole document because one paragraph is difficult. You might remember
                that the Tribunal had something to say about that in a case with your department's name on it. I
                prefer e-mail to post and an answer in one piece to several.
              - |
                Information held about a file series
                Do you hold any correspondence with The National Archives about the transfer of series LCO 33? I
                make this an information request rather than a research enquiry since my last four e-mails went
                unanswered. I remind you of the duty to advise and assist.
              - |
                Fees paid to consultants
                Please confirm whether consultants were used to draft the retention schedules, and their day rates,
                for each of the last three years. I'm happy to narrow if it would exceed the cost limit, see section
                16.
              - |
                Your ref: none given
                Sir, I asked a simple question at your counter, was given a leaflet, and came home none the wiser. I
                therefore put it in writing under the Freedom of Information Act. How many files in the care of the
                department are known to be missing? How is "missing" defined? When was the last full stock check,
                who carried it out, and what did they say? I require no explanation of your difficulties, of which I
                read in the newspaper, only the figures as they stand in your books. I'm told you have twenty
                working days. I shall be counting them.
          - code: subject-access
            name: Subject access request
            about: "A living person, or someone acting for them, asks for the personal data held about that person."
            skill: rights
            minutes: 30
            clocks: [acknowledge, subject-access]
            seen-by: all
            advisory: information-rights
            marking: OFFICIAL-SENSITIVE
            priority: normal
            facts:
              required: [date-of-birth]
              helpful: [prison-number, case-number, postcode]
            review: refusals
            auto-allocate: false
            cues:
              - { phrase: "subject access", weight: 5 }
              - { phrase: "dsar", weight: 5 }
              - { phrase: "my personal data", weight: 5 }
              - { phrase: "article 15", weight: 5 }
              - { phrase: "sar", weight: 4 }
              - { phrase: "copy of my data", weight: 4 }
              - { phrase: "copies of my personal", weight: 4 }
              - { phrase: "all information you hold about me", weight: 4 }
              - { phrase: "information you hold about me", weight: 4 }
              - { phrase: "everything you hold on me", weight: 4 }
              - { phrase: "everything you have on me", weight: 4 }
              - { phrase: "held about me", weight: 4 }
              - { phrase: "my own prison record", weight: 4 }
              - { phrase: "my own record*", weight: 4 }
              - { phrase: "my records", weight: 4 }
              - { phrase: "my prison record", weight: 4 }
              - { phrase: "data subject", weight: 4 }
              - { phrase: "on behalf of our client", weight: 4 }
              - { phrase: "my probation", weight: 4 }
              - { phrase: "data protection act", weight: 4 }
              - { phrase: "gwrthrych y data", weight: 4 }
              - { phrase: "fy nata", weight: 4 }
              - { phrase: "personal data held", weight: 4 }
              - { phrase: "right of access", weight: 3 }
              - { phrase: "proof of identity", weight: 3 }
              - { phrase: "my own case", weight: 3 }
              - { phrase: "rectif*", weight: 3 }
              - { phrase: "mandate", weight: 3 }
              - { phrase: "to view my", weight: 3 }
              - { phrase: "all the information held about", weight: 3 }
              - { phrase: "identity documents", weight: 3 }
              - { phrase: "request for my data", weight: 3 }
              - { phrase: "my file", weight: 2 }
              - { phrase: "form of authority", weight: 2 }
              - { phrase: "signed consent", weight: 1 }
            examples:
              - |
                Subject access request
                Under Article 15 of the UK GDPR I ask for a copy of my personal data held by the prison and
                probation service from 2016 to 2021. My date of birth is 3 May 1988, prison number A4471DX, and a
                copy of my driving licence is attached as proof of identity.
              - |
                my prison record
                i want everything you have on me from when i was in brinsford yoi and stoke heath. name Jaydon
                Pickersgill dob 12/01/2001. i was assaulted there and nobody wrote it up. i want my medical stuff
                and all
              - |
                DSAR on behalf of our client
                We act for Ms Fola Adeyinka (DOB 22.07.1979), who is alive and resides in this jurisdiction, and
                enclose her form of authority and passport. Please treat this letter as a subject access request for
                all probation, licence recall and offender manager notes. Response in one month.
                Our client was supervised first by the Hackney office and then by the one at Stratford, between
                March 2017 and November 2022. We ask in particular for contact logs, risk assessments with every
                version and date, recall papers, and messages between officers in which she is named. We do not need
                documents that she signed herself. Please send them by secure transfer rather than on a disc.
              - |
                HR papers
                Former employee here, left the courts service in June. Please could I have what is held about me:
                appraisal, sickness, the grievance and any emails with my name in. Payroll number 118203. Do you
                need ID?
              - |
                Letter from prison
                Dear Sir, I am writing from HMP Garth. I would like to view my own record as my parole is coming up
                and I think there are mistakes in it, which I'd want rectifying. I can't send ID but my wing officer
                can vouch. R. Kinsella, A8810FF, born 30/11/1974.
                The things I say are wrong are as follows. They put that I refused the thinking skills course in
                2019, when the truth is that I was in the hospital wing. And there's a security note about a phone
                that was found in a cell I had left two weeks earlier. My solicitor retired and I'm doing this for
                myself. Could the reply be marked Rule 39 or whatever it has to be so it isn't opened?
              - |
                Letters of mine from 2011
                I wrote to your team in 2011 and again in 2014. Please supply copies of my letters and notes made
                about me. I realise it is an odd thing to request: my computer died and I'd like my personal data.
              - |
                SAR received at court
                Misdirected SAR attached, received by post at Preston on the 11th. Data subject is asking for copy
                of his antecedents and PSR from a case finished in 2020. He's living. Please could you take forward,
                clock is running.
              - |
                Cais gwrthrych y data
                Hoffwn gopi o'r holl wybodaeth sydd gennych amdanaf fel cyn-weithiwr yn y gwasanaeth prawf yng
                Nghaerfyrddin. Fy nyddiad geni yw 6 Mehefin 1969. Beth sydd ei angen arnoch i brofi pwy ydw i?
              - |
                Correct my record
                I've got hold of my probation notes and they say I have a conviction for arson. I do not. I want
                that rectified and every copy corrected, and to be told who was sent the wrong version.
              - |
                children's records
                My daughter is 14 and was in a secure training centre for five weeks. As her mother can I make a
                request for all the information held about her? She has agreed and signed the note below. Her date
                of birth is 2 February 2012.
              - |
                Follow-up: identity documents
                Please find my utility bill and passport page which you said were required before the request for my
                data could begin. I still haven't had an acknowledgement for the 8 October one.
              - |
                What did the reporter write
                In 2018 I gave evidence in an employment tribunal and I understand that my statement, my sick notes
                and a report about me were put in the bundle. I'd like to see what is still held about me, whoever
                holds it. If it's the tribunal rather than you please send this on: I believe that it counts from
                today in any case. Can you tell me as well who has looked at it since? I was born on 9 September
                1964 and lived at a different address then, which I give below. My bank card statement and council
                letter are attached for ID.
          - code: eir
            name: Environmental information request
            about: "A request under the Environmental Information Regulations."
            skill: rights
            minutes: 30
            clocks: [acknowledge, eir]
            seen-by: all
            advisory: information-rights
            marking: OFFICIAL
            priority: normal
            facts:
              required: []
              helpful: [postcode, needed-by]
            review: refusals
            auto-allocate: false
            cues:
              - { phrase: "environmental information", weight: 5 }
              - { phrase: "eir", weight: 5 }
              - { phrase: "eir request", weight: 4 }
              - { phrase: "environmental information regulations", weight: 4 }
              - { phrase: "asbestos", weight: 4 }
              - { phrase: "energy use", weight: 4 }
              - { phrase: "carbon emissions", weight: 4 }
              - { phrase: "sewage", weight: 4 }
              - { phrase: "water quality", weight: 4 }
              - { phrase: "gwybodaeth amgylcheddol", weight: 4 }
              - { phrase: "emissions", weight: 3 }
              - { phrase: "drainage", weight: 3 }
              - { phrase: "flood risk", weight: 3 }
              - { phrase: "contaminated land", weight: 3 }
              - { phrase: "noise survey", weight: 3 }
              - { phrase: "air quality", weight: 3 }
              - { phrase: "ecolog*", weight: 3 }
              - { phrase: "pollution", weight: 3 }
              - { phrase: "landfill", weight: 3 }
              - { phrase: "biodiversity", weight: 3 }
              - { phrase: "solar panel*", weight: 3 }
              - { phrase: "water abstraction", weight: 3 }
              - { phrase: "tree preservation", weight: 3 }
              - { phrase: "felling", weight: 3 }
              - { phrase: "boiler", weight: 3 }
              - { phrase: "environmental impact", weight: 3 }
              - { phrase: "habitat", weight: 3 }
              - { phrase: "legionella", weight: 3 }
              - { phrase: "japanese knotweed", weight: 3 }
              - { phrase: "waste water", weight: 3 }
              - { phrase: "discharges to", weight: 3 }
            examples:
              - |
                EIR request: asbestos in court buildings
                Please treat this as a request under the Environmental Information Regulations 2004. I would like
                the asbestos register and the last three inspection reports for the Crown Court at Lincoln and for
                Boston magistrates' court, including any re-inspection planned.
                My late husband was a court clerk at both places for twenty-six years, and what he died of is why
                I'm asking. I'm not bringing a claim; I only want to know where it was, whether it was disturbed
                when the cells were rebuilt in about 1995, and whether those who work there now have been told.
                Plans would be useful if they are of a size that can be emailed.
              - |
                smell from prison sewage works
                We live by HMP Northeye and the treatment plant stinks. What's being discharged to the brook, how
                often is water quality sampled and can I see the results since 2022? Neighbours say the pumps fail
                in rain.
              - |
                Carbon and energy data
                Could I have the annual energy use and carbon emissions for each HMCTS building in Wales, and the
                dates when gas boilers were replaced? I'm a councillor with an interest in net zero. Electronic data
                please.
              - |
                Environmental information: proposed prison near us
                The parish wants all ecological surveys, flood risk assessments and drainage modelling for the new
                category C site east of the A-road, including drafts and the correspondence with consultants. We
                don't think reg 12(4)(d) can be relied on so late in the day.
                We know that some of this lies with the contractor. It's held on your behalf all the same and so the
                Regulations apply. There is no charge for looking at papers in person, I think, and two of us could
                come to London if that's the quickest way. The planning committee meets on 15 December, and after
                that it will be of no use to anyone.
              - |
                Tree felling
                Forty mature oaks came down behind the old assize court on Monday with no notice. Was there a tree
                preservation check, a bat and habitat survey, and a felling licence? I ask under EIR.
              - |
                Gwybodaeth amgylcheddol
                Hoffwn weld yr asesiad o'r perygl llifogydd ar gyfer safle'r llys newydd ger Hwlffordd, a lefelau
                sŵn ac ansawdd aer a gofnodwyd yn ystod y gwaith adeiladu.
              - |
                Noise at night
                The generator for the secure training centre runs till 2am. Has a noise survey been carried out at
                the boundary and what limits apply? I have asked the site three times.
              - |
                Legionella results
                As union rep I request water sampling and legionella results for Petty House from 2024 to date plus
                the number of outlets turned off. I believe that this is environmental information not health and
                safety paperwork, but whichever law fits.
              - |
                Land contamination, former borstal farm
                We are buying a cottage on land sold by the Prison Commissioners in 1974. Any records of
                contaminated land, landfill, fuel tanks or pesticide use there? Our surveyor thinks the copse was a
                tip.
              - |
                Knotweed and biodiversity plan
                Where has Japanese knotweed been recorded on your estate and how much is spent on treating it? And
                do you have a biodiversity action plan for prison land? Site by site table, if you please.
              - |
                Solar panel proposals
                I represent a community energy company. Kindly supply any environmental impact screening, grid
                studies or feasibility reports on solar panels at open prisons in Sussex and Kent since 2019.
              - |
                Who waters the wine
                The beck behind our allotments runs orange every time the open prison empties its lagoon. It's been
                going on since the spring, and the heron has gone. I have photographs with dates. May we have the
                discharge permits, the results of samples taken up and down stream, any report of pollution made to
                the Agency, and the name of the contractor? The committee asked politely in June and got a leaflet
                about recycling. We are therefore asking formally, for environmental information, and we'll want the
                answer before the annual meeting. R. Entwistle (plot 9)
          - code: data-protection-complaint
            name: Data protection complaint
            about: "A complaint about how somebody's personal data was handled."
            skill: rights
            minutes: 30
            clocks: [dp-complaint-ack]
            seen-by: all
            advisory: information-rights
            marking: OFFICIAL-SENSITIVE
            priority: normal
            facts:
              required: []
              helpful: [case-number, prison-number]
            auto-allocate: false
            cues:
              - { phrase: "data protection complaint", weight: 5 }
              - { phrase: "data breach", weight: 5 }
              - { phrase: "breach of my data", weight: 4 }
              - { phrase: "breach of confidential*", weight: 4 }
              - { phrase: "section 164a", weight: 4 }
              - { phrase: "wrong address", weight: 4 }
              - { phrase: "my personal details", weight: 4 }
              - { phrase: "disclosed my", weight: 4 }
              - { phrase: "shared my", weight: 4 }
              - { phrase: "without my consent", weight: 4 }
              - { phrase: "my privacy", weight: 4 }
              - { phrase: "sent to the wrong", weight: 4 }
              - { phrase: "wrong person", weight: 4 }
              - { phrase: "somebody else's", weight: 4 }
              - { phrase: "someone else's", weight: 4 }
              - { phrase: "complain to the ico", weight: 4 }
              - { phrase: "unlawfully processed", weight: 4 }
              - { phrase: "unredacted", weight: 4 }
              - { phrase: "right to erasure", weight: 4 }
              - { phrase: "delete my data", weight: 4 }
              - { phrase: "how my data", weight: 4 }
              - { phrase: "copied in", weight: 4 }
              - { phrase: "cwyn diogelu data", weight: 4 }
              - { phrase: "handling of my personal data", weight: 4 }
              - { phrase: "breach of data protection", weight: 4 }
              - { phrase: "information commissioner", weight: 3 }
              - { phrase: "ico", weight: 3 }
              - { phrase: "gdpr", weight: 3 }
              - { phrase: "data was lost", weight: 3 }
              - { phrase: "misuse of my", weight: 3 }
              - { phrase: "not redacted", weight: 3 }
              - { phrase: "diogelu data", weight: 3 }
              - { phrase: "lost my", weight: 3 }
              - { phrase: "my personal information", weight: 3 }
            examples:
              - |
                Data protection complaint
                I wish to make a data protection complaint under section 164A. On 5 November your office emailed my
                request, with my home address and my late son's name, to fourteen other people in the To line. I
                want to know what you did about it and a written outcome.
              - |
                someone else's file
                you posted me somebody else's papers. A womans name, her address, that she was a witness. I dont
                want it. and who has mine?? this is a data breach
              - |
                Unredacted statement
                The bundle sent to my ex-husband's solicitor last week was not redacted: my new address was on page
                6. I had to leave the house. I complained to the court and was told that Records prepared it. Please
                say in writing how this happened and who will answer for it.
                There was an order that the address be kept from him and your people had it: it is pinned to the
                front of the file. I am not asking for sympathy. I want to know who checked the papers, what they
                were meant to check for, who else has got a copy, and whether it has been reported to whoever it
                must be reported to. The police have been helpful. You have not rung me.
              - |
                Sharing with the police
                Your team shared my enquiry about my father's record with Kent Police without my consent. What
                lawful basis was relied upon, and why was I not told? If I don't hear I'll be going to the
                Information Commissioner.
              - |
                Lateness of my SAR
                It's eleven weeks since I asked for my data. One month is the law. I want to complain about the
                handling of my personal data and I've told the ICO I have done so.
              - |
                Delete me
                Why do I still receive your bulletin? I've used right to erasure twice. I never gave consent to be
                on a mailing list, your data handling is a joke
              - |
                Lost in the post
                Passport, two payslips and a bank statement went to you recorded delivery for identity purposes and
                now you say they can't be found. My data was lost on your premises. I have had to put a fraud marker
                on my account. I expect an explanation, and compensation.
              - |
                Cwyn diogelu data
                Rwy'n cwyno am y ffordd y cafodd fy manylion personol eu trin. Anfonwyd fy nghais i'r person
                anghywir ym mis Hydref, a hynny yn cynnwys fy nghyfeiriad. Rwyf am gael ymateb ysgrifenedig.
              - |
                Accuracy
                Your letter says that I was convicted in 2003. I have never been in trouble; there's another man of
                the same name. You've mixed our details and now my employer has seen it. I regard this as a breach
                of data protection law.
                My firm was told by the agency that the letter came from an official source and must therefore be
                right. It took me three weeks and a trip to a police station to have my fingerprints compared.
                Please write to the firm, and to me, saying that it was your mistake and what you'll do so that two
                people born on one day in one town aren't taken for each other again.
              - |
                CC not BCC
                A circular from your address had forty-odd of us copied in where everyone can see. Some of us are
                adoptees and victims. My privacy has been thrown away. Who's your DPO?
              - |
                Staff member looked at my record
                I work in the same building as your records store. I've reason to believe a clerk looked up my
                brother's record and then told people what was on it. Please investigate this as misuse of my
                family's information.
              - |
                Screenshots in a group chat
                I'm a volunteer at the advice desk. This week I was shown a screenshot, in a chat with thirty people
                in it, of an e-mail a client had sent to your team about her childhood in an approved school. Her
                name and number are there to be read. It can only have come from somebody with access to your inbox.
                She knows, and wants me to write for her: here is her note. She asks how her data came to be passed
                round, that every copy be deleted, and for an apology from a real person. I would add that she has
                not slept.
        """#
}
