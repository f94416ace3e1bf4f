extension ARLKit {
    /// Categories about the library: questions, databases, loans and copyright.
    static let library = #"""
          - code: library-enquiry
            name: Library enquiry
            about: "A research question for the library: find a case, report, statistic or legislative history."
            skill: library
            minutes: 60
            clocks: [acknowledge, five-day, needed-by]
            seen-by: all
            marking: OFFICIAL
            priority: normal
            facts:
              required: [needed-by]
              helpful: [title, author, journal, case-number]
            auto-allocate: false
            cues:
              - { phrase: "literature search", weight: 4 }
              - { phrase: "legislative history", weight: 4 }
              - { phrase: "find a case", weight: 4 }
              - { phrase: "command paper", weight: 4 }
              - { phrase: "library research", weight: 4 }
              - { phrase: "commencement date", weight: 4 }
              - { phrase: "law report*", weight: 3 }
              - { phrase: "looking for a case", weight: 3 }
              - { phrase: "reported in", weight: 3 }
              - { phrase: "citation", weight: 3 }
              - { phrase: "cmnd", weight: 3 }
              - { phrase: "hansard", weight: 3 }
              - { phrase: "statistics on", weight: 3 }
              - { phrase: "literature on", weight: 3 }
              - { phrase: "evidence review", weight: 3 }
              - { phrase: "find me", weight: 3 }
              - { phrase: "find the report", weight: 3 }
              - { phrase: "explanatory notes", weight: 3 }
              - { phrase: "statutory instrument", weight: 3 }
              - { phrase: "white paper", weight: 3 }
              - { phrase: "green paper", weight: 3 }
              - { phrase: "halsbury", weight: 3 }
              - { phrase: "any articles", weight: 3 }
              - { phrase: "can the library", weight: 3 }
              - { phrase: "reading list", weight: 3 }
              - { phrase: "llyfrgell", weight: 3 }
              - { phrase: "current awareness bulletin", weight: 3 }
              - { phrase: "come into force", weight: 3 }
              - { phrase: "in force", weight: 2 }
              - { phrase: "textbook", weight: 2 }
              - { phrase: "annual report", weight: 1 }
            examples:
              - |
                Looking for a case
                Hi library, I'm looking for a case from the 1970s about whether a prisoner keeps the right to
                correspond with a solicitor, Lord Denning I think, possibly reported in the All England. Counsel
                needs it for Wednesday. I've tried Westlaw with no luck
              - |
                Literature search: problem-solving courts
                Could you run a literature search on problem-solving courts for women, UK and Ireland, 2010 onwards,
                peer reviewed or government evaluation? It's for an evidence review. Ideally by 27 November. A
                spreadsheet with abstracts would be fine.
                To save you effort, I already have the big Australian review, two Home Office evaluations and the
                Glasgow pilot. What I seem to be short of is anything on costs, on how women themselves found the
                experience, and on what happened in the second year after the court ended. Grey literature is
                welcome. Please leave out newspaper opinion and anything about drug courts in the United States.
              - |
                cmnd number
                need the command paper number and a pdf of the Streatfeild report 1961, asap
              - |
                When did section 40 come into force?
                Please can you tell me the commencement date for section 40 and Schedule 5 of the Courts Act 2003,
                with the SI number of the commencement order, and whether it was ever in force in Northern Ireland.
                I've looked at legislation.gov.uk but the table of effects defeats me.
              - |
                Statistics on jury trials before 1980
                Is there a published series giving numbers of jury trials per year in England and Wales for
                1950-1980? We have everything from 1981. The minister would like a long run chart for a speech on 3
                December. Judicial statistics annual report?
                I did find a table in an old blue-covered volume on your shelves with a figure for 1956, but it
                counts defendants rather than trials and leaves out Wales in some years. If the series breaks when
                the Crown Court replaced the assizes, a footnote would do. I only need one chart, and a sentence
                that the minister could safely say aloud.
              - |
                Hansard reference
                What did the Attorney General say about the unduly lenient sentence scheme at second reading of the
                1988 Bill? I want column numbers and both Houses.
              - |
                Reading list for new policy starters
                We have ten fast streamers joining in January. Can the library put together a short reading list on
                constitutional principles: one textbook, two or three reports, anything online? Nothing heavy.
              - |
                Foreign law
                Do you have anything, or know who does, on how Denmark and Norway handle expunging of criminal
                records? English language preferred, any articles welcome. Client is the Deputy Director so a
                summary page please, needed by close Friday.
              - |
                Cwestiwn i'r llyfrgell
                Oes gan y llyfrgell adroddiad Pwyllgor Hughes Parry ar statws cyfreithiol yr iaith Gymraeg, 1965?
                Hoffwn wybod beth a ddywedwyd am ddefnyddio'r Gymraeg gerbron rheithgor. Erbyn dydd Iau os yn
                bosibl.
              - |
                legislative history
                can someone trace the legislative history of the Rehabilitation of Offenders Act s8A, amendments
                since it was inserted and explanatory notes for each. I know its on the legislation site but i keep
                getting different answers
              - |
                Current awareness
                Please add me to the weekly current awareness bulletin on sentencing and tell me how to set up
                alerts for citation of one judgment ([2021] EWCA Crim 700-something). New to MoJ, sat in policy.
              - |
                Historical question
                I volunteer at a law museum and wonder if your librarians could find the report that led to ending
                the grand jury in 1933. Was it a committee, and were its findings printed? No hurry at all.
          - code: library-access
            name: Library database access
            about: "Access to a subscribed database or journal: accounts, passwords, errors."
            skill: library
            minutes: 20
            clocks: [one-day]
            seen-by: all
            marking: OFFICIAL
            priority: normal
            facts:
              required: []
              helpful: [title, journal, doi, needed-by]
            auto-allocate: false
            cues:
              - { phrase: "log in", weight: 4 }
              - { phrase: "can't log", weight: 4 }
              - { phrase: "cannot log", weight: 4 }
              - { phrase: "password", weight: 4 }
              - { phrase: "reset my password", weight: 4 }
              - { phrase: "subscription", weight: 4 }
              - { phrase: "activate my account", weight: 4 }
              - { phrase: "single sign on", weight: 4 }
              - { phrase: "login", weight: 3 }
              - { phrase: "access denied", weight: 3 }
              - { phrase: "error message", weight: 3 }
              - { phrase: "lexisnexis", weight: 3 }
              - { phrase: "heinonline", weight: 3 }
              - { phrase: "practical law", weight: 3 }
              - { phrase: "jstor", weight: 3 }
              - { phrase: "athens", weight: 3 }
              - { phrase: "openathens", weight: 3 }
              - { phrase: "off network", weight: 3 }
              - { phrase: "vpn", weight: 3 }
              - { phrase: "user account", weight: 3 }
              - { phrase: "account locked", weight: 3 }
              - { phrase: "paywall", weight: 3 }
              - { phrase: "403", weight: 3 }
              - { phrase: "not authorised", weight: 3 }
              - { phrase: "licence limit", weight: 3 }
              - { phrase: "e-book", weight: 3 }
              - { phrase: "cyfrinair", weight: 3 }
              - { phrase: "mewngofnodi", weight: 3 }
              - { phrase: "westlaw", weight: 2 }
              - { phrase: "lexis", weight: 2 }
              - { phrase: "subscribed", weight: 2 }
              - { phrase: "database", weight: 2 }
            examples:
              - |
                Westlaw password
                Hi, my Westlaw password has expired and the reset link never arrives. Username jbrandreth. I'm in
                court at 2 so would be great today
              - |
                403 on HeinOnline
                Getting "403 not authorised" whenever I click through to HeinOnline from the intranet. Worked last
                week. I am at home on the VPN, laptop is a Dell, Edge browser. Colleague next to me in the office
                has no problem.
              - |
                lexis account for new starter
                pls create lexis + practical law user account for Amrit Sehdev, new paralegal, Central Legal, starts
                mon. do we have licences left
              - |
                Do we subscribe to the Howard Journal?
                Before I pay for an article: does our subscription include the Howard Journal of Crime and Justice
                online from 2015? When I follow the link it asks for forty pounds at a paywall. Is there an
                OpenAthens thing I should use?
                A colleague at the other end of the floor says that she reads it every quarter without paying, but
                she came from the Home Office and may still be on their account. There is nothing about it on the A
                to Z page as far as I can see, unless it is listed under "The". I don't mind paying for one article
                but not for the whole year.
              - |
                Licence limit reached
                For three mornings running the database has said "licence limit exceeded, try later". There are six
                of us in the drafting unit. Could the seats be increased, or can you see who leaves sessions open?
                It's worst between nine and ten. We have taken to starting a session at half past eight and leaving
                it open all day just to be sure of one, which I realise makes things worse for everybody else. If
                there are unused seats in another division we'd gladly pay for two of them until the end of the
                financial year.
              - |
                E-book won't open
                Archbold e-book says my session has timed out before page 1. Error message code E-2041. Tried Chrome
                and clearing cookies. Deadline for skeleton tomorrow noon.
              - |
                Leaver
                Please remove Jo Fennimore's access to all subscribed services, last day is the 20th, and pass the
                single Justis seat to Dele.
              - |
                Methu mewngofnodi
                Dwi'n methu mewngofnodi i JSTOR o'm cyfrif gwaith, mae'n dweud bod y cyfrinair yn anghywir. Allwch
                chi ailosod y cyfrinair os gwelwch yn dda?
              - |
                Single sign on changed?
                Since the IT migration on Sunday, single sign on takes me round in a loop for Lexis. I end up back
                at the login page every time. Is the library aware? Half of legal advisers at Southwark are affected
              - |
                Activate my account
                I received an invitation to activate my account for the criminology abstracts database four weeks
                ago and the link has run out. Could you send a fresh one. Magistrates' legal adviser, Carlisle.
              - |
                judge cannot get in
                DJ Farquharson rang. Account locked after 3 tries, wont take his judiciary.uk email. he wants the
                White Book online for a hearing this pm. tel ext 4410
              - |
                Reading list links
                The links in the induction reading list all go to a university's proxy server that asks for a
                student number. I think whoever made it was doing a degree. Are those journals ones that we pay for?
                If they are, could I have the right links and a user account, as I start reading for the
                qualification on Monday.
          - code: inter-library-loan
            name: Inter-library loan
            about: "A book, article or copy from another library: requests, renewals, recalls, arrivals."
            skill: library
            minutes: 40
            clocks: [acknowledge, five-day, needed-by]
            seen-by: all
            marking: OFFICIAL
            priority: normal
            facts:
              required: [title, needed-by]
              helpful: [author, isbn, issn, doi, journal, volume, issue, pages]
            auto-allocate: false
            cues:
              - { phrase: "inter-library loan", weight: 5 }
              - { phrase: "interlibrary loan", weight: 5 }
              - { phrase: "inter library", weight: 4 }
              - { phrase: "ill request", weight: 4 }
              - { phrase: "british library", weight: 4 }
              - { phrase: "renew the loan", weight: 4 }
              - { phrase: "renewal of", weight: 4 }
              - { phrase: "has arrived", weight: 4 }
              - { phrase: "loan period", weight: 4 }
              - { phrase: "copy of the article", weight: 4 }
              - { phrase: "chapter copy", weight: 4 }
              - { phrase: "recall notice", weight: 4 }
              - { phrase: "borrow", weight: 3 }
              - { phrase: "on loan", weight: 3 }
              - { phrase: "ready to collect", weight: 3 }
              - { phrase: "due back", weight: 3 }
              - { phrase: "isbn", weight: 3 }
              - { phrase: "issn", weight: 3 }
              - { phrase: "vol", weight: 3 }
              - { phrase: "pp", weight: 3 }
              - { phrase: "article request", weight: 3 }
              - { phrase: "lending library", weight: 3 }
              - { phrase: "supplying library", weight: 3 }
              - { phrase: "senate house library", weight: 3 }
              - { phrase: "document supply", weight: 3 }
              - { phrase: "benthyciad", weight: 3 }
              - { phrase: "benthyg", weight: 3 }
              - { phrase: "obtain a copy", weight: 3 }
              - { phrase: "loan request", weight: 3 }
              - { phrase: "has recalled", weight: 3 }
              - { phrase: "other library", weight: 3 }
              - { phrase: "return it within", weight: 3 }
              - { phrase: "overdue", weight: 2 }
              - { phrase: "doi", weight: 2 }
              - { phrase: "volume", weight: 1 }
            examples:
              - |
                ILL request
                Please could I request an inter-library loan of: Penal Politics in Edwardian England, by H. J.
                Saltmarsh, 2nd ed., ISBN 978-0-00-000000-2. Loan not copy. Needed by 5 December. I'm in Prison
                Policy, Petty France 8th floor.
              - |
                article
                Can you get me: "Lay justice and its discontents", Modern Law Review vol. 61, issue 4, 1998, pp.
                483-509, author R Dingwall-Smith. Electronic is fine. For a paper I'm writing in my own time. before
                1 Dec
              - |
                Renewal please
                I still have the Radzinowicz volume you borrowed for me, due back on Friday. Any chance you can
                renew the loan for another three weeks before the date passes? I know they charge if it's late.
              - |
                OVERDUE ITEM - final notice
                Our records show that the item below, supplied to your library on 30 September, is now overdue by 18
                days: "Justices and Constables", request number 26/4471. Please return it at once. An overdue item
                not received within 32 days is charged at the replacement rate of £50.00.
                Interlending Desk, Wharfside University Library
                If the volume has already been sent, please quote the date of posting and the carrier so that we can
                trace the parcel. We would remind borrowing libraries that a renewal can be asked for only before
                the date due and that a second renewal is at the discretion of the librarian. Our van calls at the
                London hub on Tuesdays and Fridays.
              - |
                Your item has arrived
                Request LN-20933 (The Recorder's Bench, by A. Mowbray) has arrived from the supplying library and is
                ready to collect from the issue desk. Library use only: it may not leave the reading area. Loan
                period ends 28 November.
              - |
                9780198000013
                isbn above pls, whichever library. by end of month
              - |
                Recall notice
                A reader here has asked for the title we lent you in October (Scots Criminal Procedure 1900-1950).
                We must ask you to return it within ten days of this recall, though your loan was to run to January.
                Many apologies. Document supply, Kelvinbank College
              - |
                DOI
                Hi both, could the library obtain a copy of doi 10.9999/pcj.2024.118? We don't have the journal. Not
                for sharing, just me reading it for my masters. Happy to sign the declaration.
              - |
                Request not supplied
                British Library on demand: your request UKX/5512 for "Journal of Penal Reform, 1932, part 3" could
                not be supplied: not found as cited. Please check the volume and pages and resubmit, or authorise a
                worldwide search at the higher price.
              - |
                Benthyciad rhyng-lyfrgellol
                Hoffwn fenthyg "Cyfraith Hywel a'r Llysoedd" gan T. M. Charles, 1954, drwy fenthyciad
                rhyng-lyfrgellol. A allwch ei gael o Aberystwyth erbyn 10 Rhagfyr? Copi o bennod 4 yn unig fyddai'n
                iawn.
              - |
                Can you borrow this for us
                Lovely library people, would you be able to borrow the Report of the Departmental Committee on
                Persistent Offenders 1932 (HMSO, Cmd. 4090) from anywhere? Our shelf copy walked. Printed preferred,
                as the whole team's working from it in turn. Also a chapter copy of ch. 7 of Garside, Crime & Cure.
                We will need it for about six weeks. If it can only be read in your reading area then I'd sooner
                have scans of the summary and the appendix on costs, subject to whatever you are allowed to send.
                And should the first library say no, please do try the others: the university at Hull had one when I
                was a student there, in the basement next to the boilers.
              - |
                lost loan?
                I posted that Senate House book back to you on the 9th in the internal bag and now the other library
                says it never came. It was the blue one on the Star Chamber. Who pays? - Marjorie
          - code: copyright
            name: Copyright
            about: "May we copy, share, scan or publish this: licences, permissions and declarations."
            skill: library
            minutes: 40
            clocks: [acknowledge, five-day]
            seen-by: all
            marking: OFFICIAL
            priority: normal
            facts:
              required: []
              helpful: [title, author, journal, pages, isbn, doi]
            auto-allocate: false
            cues:
              - { phrase: "copyright", weight: 5 }
              - { phrase: "cla", weight: 4 }
              - { phrase: "permission to publish", weight: 4 }
              - { phrase: "can we scan", weight: 4 }
              - { phrase: "crown copyright", weight: 4 }
              - { phrase: "open government licence", weight: 4 }
              - { phrase: "declaration form", weight: 4 }
              - { phrase: "cla licence", weight: 3 }
              - { phrase: "nla", weight: 3 }
              - { phrase: "licence cover", weight: 3 }
              - { phrase: "permission to reproduce", weight: 3 }
              - { phrase: "reproduce", weight: 3 }
              - { phrase: "photocopy", weight: 3 }
              - { phrase: "can i scan", weight: 3 }
              - { phrase: "share the pdf", weight: 3 }
              - { phrase: "circulate the article", weight: 3 }
              - { phrase: "fair dealing", weight: 3 }
              - { phrase: "rights holder", weight: 3 }
              - { phrase: "orphan work*", weight: 3 }
              - { phrase: "newspaper cuttings", weight: 3 }
              - { phrase: "copyright declaration", weight: 3 }
              - { phrase: "royalt*", weight: 3 }
              - { phrase: "image rights", weight: 3 }
              - { phrase: "intranet copy", weight: 3 }
              - { phrase: "hawlfraint", weight: 3 }
              - { phrase: "put on the intranet", weight: 3 }
              - { phrase: "print copies", weight: 3 }
              - { phrase: "permitted", weight: 3 }
              - { phrase: "quote from", weight: 3 }
              - { phrase: "copyright fee", weight: 3 }
              - { phrase: "is our licence", weight: 3 }
              - { phrase: "licensed content", weight: 3 }
            examples:
              - |
                Can I share this PDF?
                I bought an article with my own card. Three people on my team want to read it. Can I share the PDF
                or is that breach of copyright? Does the CLA licence cover it?
              - |
                Permission to reproduce trial photograph
                We are a small publisher bringing out a local history. Page 88 would carry a police photograph from
                a court file you supplied to our author in 2022. Is it Crown copyright, do we need permission to
                publish it, and how should it be credited?
                The print run is 600 copies and there will be an electronic edition at £6.99. Nobody is recognisable
                in it: one sees a shop front, a bicycle and the back of a constable. Our author believes that the
                photographer was a local man paid by the force and that he died in the 1950s. We would rather pay a
                small fee than have the page cut out later.
              - |
                scanning a chapter
                can we scan ch 3 of textbook (42 pages out of 600) and put on the intranet for training 25 ppl
              - |
                Newspaper cuttings for the minister's weekend box
                Private office wants a daily pack of newspaper cuttings. Comms used to do it under the NLA agreement
                but their account has lapsed and I'm told the CLA one doesn't overlap. How many copies may we make?
              - |
                Declaration form
                You sent a declaration form with the journal copy. It says the use must be non-commercial. I work
                for the department but want it for my own course. Do I still tick private study? I don't want to
                sign something false.
              - |
                AI tool and licensed content
                Is our licence wide enough to paste a journal article into the departmental AI assistant to
                summarise it? The vendor's terms say no training. Knowledge team would like to issue guidance by
                Christmas.
              - |
                Orphan work
                For an exhibition in the Royal Courts we'd like to show a 1938 cartoon whose artist we can't trace.
                Is it an orphan work and what search do we have to record? The library found it in Punch's rival,
                The Gavel.
              - |
                Using judgments on our website
                I run a free website for students. May I reproduce judgments and the department's leaflets under the
                Open Government Licence? Is the royal coat of arms included?
              - |
                Hawlfraint ar fap
                Hoffai ein tîm gynnwys map Arolwg Ordnans o 1960 mewn adroddiad cyhoeddedig. Pwy biau'r hawlfraint
                ac a yw'n trwydded yn ddigon?
              - |
                Training slides
                The trainer showed a clip from a TV drama and a song. Lawyers now fussing. Does educational use make
                this permitted, or should it come out of the recording before it goes on the learning platform?
              - |
                Charge for "copyright fee paid" copy
                The invoice shows £38 copyright fee on a six-page article. Why so much when the last was free? I was
                told at the desk that work use means we pay the royalty but would like it explained.
              - |
                Quoting a prisoner's poem
                My PhD quotes from a poem written by a man in Parkhurst in 1969, in a file at Kew. Does the Crown
                own it, or his family? I need to know who the rights holder is before the thesis goes online.
                The examiners were content, but the university's repository will not take the thesis without a
                statement of clearance for all third-party material. It is sixteen lines out of a poem of forty, set
                out in an appendix, and I discuss every one of them. The poet seems to have had a sister in Leith. I
                have written to the last address on the file and had nothing back.
        """#
}
