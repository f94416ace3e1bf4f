extension ARLKit {
    /// Categories about retention: advice, holds, disposal and the schedules themselves.
    static let retention = #"""
          - code: retention-advice
            name: Retention advice
            about: "How long to keep a kind of record, what starts the clock and which schedule item applies."
            skill: retention
            minutes: 45
            clocks: [acknowledge, five-day]
            seen-by: all
            marking: OFFICIAL
            priority: normal
            facts:
              required: []
              helpful: [schedule-item, needed-by]
            auto-allocate: false
            cues:
              - { phrase: "how long", weight: 4 }
              - { phrase: "how long do we keep", weight: 4 }
              - { phrase: "how long should", weight: 4 }
              - { phrase: "how long must", weight: 4 }
              - { phrase: "retention period*", weight: 4 }
              - { phrase: "retention advice", weight: 4 }
              - { phrase: "retention rule", weight: 4 }
              - { phrase: "need to keep", weight: 4 }
              - { phrase: "what is the retention", weight: 4 }
              - { phrase: "which item", weight: 3 }
              - { phrase: "keep for", weight: 3 }
              - { phrase: "safe to delete", weight: 3 }
              - { phrase: "what starts the clock", weight: 3 }
              - { phrase: "retention label*", weight: 3 }
              - { phrase: "teams chats", weight: 3 }
              - { phrase: "destroy after", weight: 3 }
              - { phrase: "what to keep", weight: 3 }
              - { phrase: "pa mor hir", weight: 3 }
              - { phrase: "retention guidance", weight: 3 }
              - { phrase: "deleted sooner", weight: 3 }
              - { phrase: "ours to retain", weight: 3 }
              - { phrase: "keep records of", weight: 3 }
              - { phrase: "plus current year", weight: 3 }
              - { phrase: "rrds", weight: 2 }
              - { phrase: "retention schedule", weight: 2 }
              - { phrase: "trigger date", weight: 2 }
              - { phrase: "sharepoint", weight: 2 }
              - { phrase: "cyfnod cadw", weight: 2 }
              - { phrase: "email archive", weight: 2 }
              - { phrase: "which schedule covers", weight: 2 }
              - { phrase: "does the schedule say", weight: 2 }
              - { phrase: "schedule item", weight: 1 }
              - { phrase: "shared drive", weight: 1 }
            examples:
              - |
                How long do we keep interview notes?
                Hello, recruitment panel here. We've got scoring sheets and interview notes from campaigns going
                back to 2017 on the shared drive. How long should we be keeping them for unsuccessful candidates and
                is it from the closing date or from the date of appointment? Which schedule covers us?
              - |
                RRDS item for listing diaries
                quick one whats the rrds item for crown court listing diaries, paper ones, clerk thinks 2 yrs i
                think longer
              - |
                CCTV footage retention period
                Our security contractor overwrites court building CCTV at 31 days. The Agency's schedule doesn't
                mention video at all as far as I can see. What is the retention period and does it change when an
                incident has been reported? Lady in facilities said 90 days but had nothing in writing.
              - |
                Trial files: which date?
                We are a Crown Court office. The schedule says seven years from date of trial. Where there was a
                retrial in 2019 and the first trial in 2017, what starts the clock? Also the sentence was varied
                later on slip rule. Please could the answer cite version and item so I can put it on the file.
                We have about four hundred such files a year and our practice until now has been to take the later
                date, but a visiting auditor said that was wrong and that each trial counts for itself. Nobody here
                wants to shred early. Nor can we go on storing them for ever: the corridor is full, the fire officer
                has been twice and the lease on the garage ends in March.
              - |
                Teams chats
                Does a Teams chat count as a record? Our director wants chats kept forever "just in case". I say
                ninety days. Would welcome your retention advice before Thursday's board. Business area: analytical
                services. Nothing personal in them mostly.
              - |
                Parole dossiers, electronic copies
                At the Parole Board we keep the dossier for a set time after last hearing. Staff also save working
                copies in their own OneDrive. Is the working copy the same item in our schedule or may it be deleted
                sooner?
              - |
                Need to keep or not
                I'm retiring in three weeks and my filing cabinet has policy papers, stationery receipts, training
                certs, appraisal notes for people who left. Which do I need to keep and for how long? Sorry to ask,
                there's nobody left in my branch who knows.
                To give you an idea of the amount: four drawers, two shelves and a carrier bag of CDs nobody can
                read. The policy papers are from a Bill team I worked on in 2008. I think some are the only copies
                because we moved building twice that year. The appraisals have names and marks. I'd feel awful
                putting the wrong thing in the sack.
              - |
                Finance records
                Supplier invoices and purchase orders 2018/19: is it six years plus current year or seven years from
                end of financial year? Audit and the schedule appear to say different things.
              - |
                Pa mor hir i gadw?
                Gweinyddwr llys ydw i yng Ngogledd Cymru. Pa mor hir y dylem gadw llyfrau cofnodion y gofrestrfa a
                ffurflenni dirwyon? Does dim sôn amdanynt yn yr amserlen gadw sydd gennyf.
              - |
                Employment tribunal bundles
                A judge has asked me whether bundles lodged by parties are ours to retain after judgment. Judgment
                was promulgated two years ago and there's no appeal. What does the schedule say and who has the
                authority to depart from it?
              - |
                Retention label for new SharePoint site
                Setting up a SharePoint library for a programme office. The system asks me to pick a retention
                label, I can see "7 yr after closure", "3 yr review" and "permanent". Contents: risk registers,
                minutes, contracts, lessons learned. Which one goes where?
              - |
                Visitors' book in a judge's lodgings
                An odd one. We are closing the lodgings at Castle Parade and there's a visitors' book, 1949 to 2019,
                signed by every judge who stayed and a good many guests. Also menus, a wine register and sixty years
                of housekeeper's accounts. None of this is in the courts schedule that I can find. Is any of it a
                record at all? How long must we keep it, and from when: the last entry, or the closing of the house?
                The High Sheriff would like the book for a display, and the wine merchant's nephew would like the
                register. I've told them both that you'd decide.
          - code: retention-hold
            name: Legal hold or moratorium
            about: "A legal hold, an inquiry's non-destruction notice or a moratorium that stops disposal."
            skill: retention
            minutes: 60
            clocks: [one-day]
            seen-by: all
            marking: OFFICIAL-SENSITIVE
            priority: normal
            facts:
              required: []
              helpful: [schedule-item, needed-by]
            auto-allocate: false
            cues:
              - { phrase: "legal hold", weight: 4 }
              - { phrase: "litigation hold", weight: 4 }
              - { phrase: "non-destruction", weight: 4 }
              - { phrase: "do not destroy", weight: 4 }
              - { phrase: "stop destroying", weight: 4 }
              - { phrase: "moratorium", weight: 4 }
              - { phrase: "must not be destroyed", weight: 4 }
              - { phrase: "preservation notice", weight: 4 }
              - { phrase: "preserve all", weight: 4 }
              - { phrase: "suspend disposal", weight: 4 }
              - { phrase: "iicsa", weight: 4 }
              - { phrase: "embargo on destruction", weight: 4 }
              - { phrase: "lift the hold", weight: 4 }
              - { phrase: "hold be lifted", weight: 4 }
              - { phrase: "on hold list", weight: 4 }
              - { phrase: "hold register", weight: 4 }
              - { phrase: "active holds", weight: 4 }
              - { phrase: "suspend destruction", weight: 3 }
              - { phrase: "inquiries act", weight: 3 }
              - { phrase: "section 35", weight: 3 }
              - { phrase: "covid-19 inquiry", weight: 3 }
              - { phrase: "halt destruction", weight: 3 }
              - { phrase: "retain any and all", weight: 3 }
              - { phrase: "released from the hold", weight: 3 }
              - { phrase: "rule 9", weight: 3 }
              - { phrase: "ataliad", weight: 3 }
              - { phrase: "peidio â dinistrio", weight: 3 }
              - { phrase: "destruction ban", weight: 3 }
              - { phrase: "preserve documents", weight: 3 }
              - { phrase: "past its review date", weight: 3 }
              - { phrase: "public inquiry", weight: 2 }
            examples:
              - |
                Non-destruction notice: new statutory inquiry
                Dear Departmental Records Officer, I write as solicitor to the Inquiry established on 2 November
                under the Inquiries Act 2005. Please ensure that all documents which may be relevant to the terms of
                reference are preserved and that routine disposal is suspended across the department and its
                agencies. Section 35 makes it an offence to destroy them. Kindly confirm within seven days.
                For these purposes "documents" includes e-mail, messages on any application, notebooks, recordings,
                metadata and material held by contractors. The period is 1 April 1998 to date. Please identify a
                single point of contact, circulate this notice to record owners and reviewing officers, and tell us
                of any relevant material that has been disposed of since 1 January this year, with the authority
                under which it was done.
              - |
                is the iicsa moratorium still on
                boxes marked csa hold from 2015. iicsa finished ages ago. can we get rid or is the moratorium still
                in force?? store is full
              - |
                LEGAL HOLD - Hallam and 61 others
                Group litigation has been intimated concerning fees charged 2014-2020. With immediate effect please
                place a legal hold on the fees policy shared drive, the refunds mailbox and box series FRS/1 to
                FRS/88. Owner: Litigation team B, review date 1 June 2027. Acknowledge by return.
              - |
                Can the covid hold be lifted
                Our region has 2,300 files flagged under the Covid-19 Inquiry instruction. The Inquiry's module
                closed in the spring. Before anything is released from the hold I would like your written
                confirmation with the date and the person who authorised it.
                We pay £4,100 a quarter to store them. I've been told three things by three people: that the hold
                went when the hearings closed, that it goes with the last report, and that nothing may go until the
                Cabinet Office writes round. I would rather pay for another year than be the one who got it wrong.
              - |
                Scope of hold
                Does the embargo on destruction cover copies as well as originals, and do we have to hold back
                backup tapes? The letter just says "retain any and all documents of whatever kind". Sally in
                security is asking because tapes get recycled on the 30th.
              - |
                Add to hold register please
                Please add to hold register: Post-mortem tissue review, instruction dated 14/10/2026, scope
                coroners' liaison files 1990-2002, owner C. Ibekwe, review 12 months. Bulletin to RASOs to follow
              - |
                Preservation notice from opposing solicitors
                Legal passed me this letter demanding we preserve documents in a contract dispute with the escort
                provider. It's not issued yet. Do you apply a hold at letter before claim or wait? Routine shredding
                round is Friday so need to know today.
              - |
                STOP the shredding van
                Please halt destruction of consignment 44/26 at once, one of the bundles belongs to a matter the
                police reopened yesterday. I've rung the store and they say only you can suspend disposal.
              - |
                Peidio â dinistrio: ymchwiliad cyhoeddus
                Rydym wedi derbyn llythyr gan dîm yr ymchwiliad yn gofyn i ni beidio â dinistrio unrhyw ffeil
                ynghylch plant mewn gofal yng Ngwynedd. A fydd ataliad cenedlaethol, ynteu a ddylem roi cyfarwyddyd
                lleol i'r llysoedd?
              - |
                Quarterly check of active holds
                As agreed here's my quarterly ask: which holds are still active, when was each last reviewed, and is
                any past its review date? Estates are planning a store clearance and I won't let it start until I've
                the list.
              - |
                Rule 9 request and our own records
                The inquiry has sent a rule 9 request to the agency. I assume that everything touching the approved
                premises contract must not be destroyed from now on. Do we tell contractors directly or does the
                DRO?
              - |
                Confirmation of what we have stopped
                Following your bulletin on the escort contract we have suspended disposal of: incident books
                2012-2018, vehicle logs, CCTV stills, complaint forms, and the e-mail accounts of nine leavers. The
                off-site provider confirms that nothing in those series will be pulled without a release from you.
                Two points remain. Five boxes went for pulping on the Wednesday, the day before your notice, and
                we've a certificate for them. And IT say they cannot freeze the leavers' accounts for more than a
                year without a named requester. May I give them your name, or does the litigation hold owner sign?
          - code: disposal
            name: Disposal approval
            about: "Approval or a certificate for destroying or transferring records that have reached their date."
            skill: retention
            minutes: 60
            clocks: [ten-day]
            seen-by: all
            marking: OFFICIAL
            priority: normal
            facts:
              required: [schedule-item]
              helpful: [trial-date, archive-reference]
            auto-allocate: false
            cues:
              - { phrase: "disposal certificate", weight: 4 }
              - { phrase: "destruction certificate", weight: 4 }
              - { phrase: "certificate of destruction", weight: 4 }
              - { phrase: "approve the destruction", weight: 4 }
              - { phrase: "approval to destroy", weight: 4 }
              - { phrase: "authorise destruction", weight: 4 }
              - { phrase: "authority to destroy", weight: 4 }
              - { phrase: "permission to destroy", weight: 4 }
              - { phrase: "due for destruction", weight: 4 }
              - { phrase: "due for disposal", weight: 4 }
              - { phrase: "destruction list", weight: 4 }
              - { phrase: "disposal list", weight: 4 }
              - { phrase: "disposal schedule attached", weight: 4 }
              - { phrase: "ready to destroy", weight: 4 }
              - { phrase: "tystysgrif gwaredu", weight: 4 }
              - { phrase: "bulk deletion", weight: 4 }
              - { phrase: "box list", weight: 3 }
              - { phrase: "confidential waste", weight: 3 }
              - { phrase: "raso", weight: 3 }
              - { phrase: "earliest destruction date", weight: 3 }
              - { phrase: "boxes for destruction", weight: 3 }
              - { phrase: "transfer list", weight: 3 }
              - { phrase: "first review", weight: 3 }
              - { phrase: "second review", weight: 3 }
              - { phrase: "eligible for destruction", weight: 3 }
              - { phrase: "dinistrio", weight: 3 }
              - { phrase: "destroyed on", weight: 3 }
              - { phrase: "disposal request", weight: 3 }
              - { phrase: "shred*", weight: 2 }
              - { phrase: "consignment", weight: 2 }
              - { phrase: "trigger date", weight: 2 }
              - { phrase: "sign off", weight: 1 }
            examples:
              - |
                Approval to destroy: 312 trial files
                Please find the disposal list for 312 Crown Court trial files, sentence dates Jan to June 2018, item
                4(b) of the Crown Court schedule version 6. Earliest destruction date 30 June 2025. Holds checked
                3/11. RASO has signed. May we have approval to destroy and a certificate number?
              - |
                cert needed
                destruction cert for consignment 0091/26 hasnt come back from you, contractor is booked thurs. box
                list resent attached
              - |
                Boxes for destruction at the off-site store
                Iron Vale Storage has told us 76 boxes are due for destruction on 1 December. They want authority to
                destroy signed by someone above me. All are finance vouchers 2016-17 (schedule item 12.3). Nothing
                sensitive in them and no hold that I know of.
                They have sent a form with a box for "client authorised signatory" and another for "method", where I
                have put secure shredding with certificate. The box list runs to three pages and gives location,
                content and date range. Ten of the boxes have no end date, so I opened two of those and the last
                paper in each was February 2017. I can open the others if you say I must.
              - |
                Second review complete, transfer
                We've finished the second review of the HQ files opened in 2001: 48 selected, 390 for disposal. The
                transfer list is in the usual template. Please sign off the disposal half so the remainder can go to
                Kew in the spring accession.
              - |
                Bulk deletion from case system
                The supplier is about to run bulk deletion of 1.2 million closed fine accounts that reached six
                years from satisfaction. Item 21 in the magistrates' schedule. As RASO I need the DRO to authorise
                destruction in writing before the job runs on the 24th.
                The technical lead proposes to delete in batches of fifty thousand, to keep a log with account
                number, date satisfied, date deleted and rule applied, and to hold the log for ten years. Back-ups
                will age out in ninety days. About 3,400 accounts carry a warrant marker and have been taken out of
                scope. There is no undo.
              - |
                Certificate of destruction for audit
                Auditor wants to see the certificate of destruction for county court files destroyed on or about 12
                May 2022 at Truro. Ours is missing from the binder. Would you be able to send a copy of the one you
                issued?
              - |
                What to do with confidential waste sacks
                Morning. Nine sacks of confidential waste are in the corridor, staff say it's old listing sheets
                that are eligible for destruction. Can we just shred them or do you need a form first? Not itemised.
              - |
                Rejected disposal request
                You turned down our list of 3 November because line 17 had no trigger date. Corrected list attached,
                line 17 closed 18.2.2019, line 22 withdrawn as there is an open information request about it. Please
                look again.
              - |
                Tystysgrif gwaredu: llys Wrecsam
                Atodaf restr o 58 o ffeiliau llys ynadon sydd wedi cyrraedd diwedd eu cyfnod cadw (eitem 9). Nid oes
                ataliad arnynt. Gawn ni gymeradwyaeth i'w dinistrio a thystysgrif gwaredu cyn diwedd y mis?
              - |
                Flood damaged files
                Ground floor store flooded Sunday. About 30 boxes of employment tribunal files are pulp and mouldy.
                25 are past their retention date anyway, five are not. We want permission to destroy the lot on
                health grounds and how to record the five.
              - |
                Transfer to county archive instead of destruction
                These coroners' registers are ready to destroy under our schedule but the county record office would
                have them. Who approves a transfer in place of disposal, and what do we put on the certificate?
              - |
                Sentence expired?
                Twelve of our prison production files look due for destruction but the men are still inside on other
                sentences. The list says item 8, seven years after discharge. Do we strike them off the disposal
                list, or is it discharge from that sentence? Certificate otherwise ready for the RASO to sign.
          - code: schedule-publication
            name: Schedule drafting and publication
            about: "Drafting, checking, approving and publishing a Records Retention and Disposition Schedule."
            skill: retention
            minutes: 180
            clocks: [ten-day]
            seen-by: all
            marking: OFFICIAL
            priority: normal
            facts:
              required: []
              helpful: [schedule-item, title, needed-by]
            review: always
            auto-allocate: false
            cues:
              - { phrase: "draft schedule", weight: 4 }
              - { phrase: "draft rrds", weight: 4 }
              - { phrase: "new rrds", weight: 4 }
              - { phrase: "revised schedule", weight: 4 }
              - { phrase: "updated schedule", weight: 4 }
              - { phrase: "publish the schedule", weight: 4 }
              - { phrase: "publish the rrds", weight: 4 }
              - { phrase: "publication of the rrds", weight: 4 }
              - { phrase: "retention and disposition schedule", weight: 4 }
              - { phrase: "schedule review", weight: 4 }
              - { phrase: "gov.uk page", weight: 3 }
              - { phrase: "gov.uk publishing", weight: 3 }
              - { phrase: "disposition schedule", weight: 3 }
              - { phrase: "version 2", weight: 3 }
              - { phrase: "accessible version", weight: 3 }
              - { phrase: "accessibility check", weight: 3 }
              - { phrase: "change note", weight: 3 }
              - { phrase: "dro sign-off", weight: 3 }
              - { phrase: "dro approval", weight: 3 }
              - { phrase: "new item", weight: 3 }
              - { phrase: "amend the schedule", weight: 3 }
              - { phrase: "superseded version", weight: 3 }
              - { phrase: "comments on the draft", weight: 3 }
              - { phrase: "html version", weight: 3 }
              - { phrase: "clear for publication", weight: 3 }
              - { phrase: "broken link", weight: 3 }
              - { phrase: "amserlen gadw", weight: 3 }
              - { phrase: "cyhoeddi'r amserlen", weight: 3 }
              - { phrase: "consultation draft", weight: 3 }
              - { phrase: "track changes", weight: 2 }
              - { phrase: "tracked changes", weight: 2 }
            examples:
              - |
                Draft RRDS for the Sentencing Council, v0.3
                Here is draft v0.3 with tracked changes after our workshop. We've split item 5 in two and added a
                new item for evaluation datasets. Please check wording and the disposition column and let me have
                comments on the draft by month end so it can go for DRO sign-off.
              - |
                publish the schedule pls
                LAA one is signed off pls publish the schedule on gov.uk, word doc attached. change note: items 3
                and 8 updated, contact changed
              - |
                Broken link on GOV.UK page
                On the GOV.UK page "Record retention and disposition schedules" the link for county courts goes to a
                not found page, and the Parole Board PDF is the 2014 one although the text says 2023. Can whoever
                looks after publication put it right?
              - |
                Accessible version
                Digital comms returned the HQ schedule because the tables had no header rows and the PDF was a scan.
                We need an HTML version or properly tagged ODT before it can be published. Can you fix it and run
                the accessibility check again? It's holding up nine others.
              - |
                Schedule review due
                Our records schedule was approved five years ago and the review is due in January. The agency has
                since taken on two functions from the Youth Custody Service. How do we start, who needs to see the
                consultation draft, and do you have a template?
              - |
                Amend the schedule for digital evidence
                Please amend the schedule so that item 14 covers body worn video lodged as an exhibit, 3 years from
                final disposal. Legal agreed the wording on Monday. New version number 7.1?
              - |
                Sign-off sheet: Coroners' court template
                Attached are DRO approval, legal clearance and equality screening for the template schedule.
                Two-person check done by me and Tomos. It's clear for publication any time after the 16th.
                Stakeholder list for notification is on tab 2.
                For the notice to stakeholders we have drafted three sentences saying what has changed, what has
                not, and from when coroners' officers should follow it. The Chief Coroner's office asked to see that
                before it goes. We'd also like the page to say plainly that local authorities own these records,
                because half of the questions that reach us come from a belief that the Ministry does.
              - |
                Superseded version
                Once the new RRDS goes live what happens to the superseded version? The Information Commissioner
                asked us last year what was in force in 2019 and we couldn't find it. I'd like old ones archived
                with dates.
              - |
                Cyhoeddi'r amserlen gadw ddwyieithog
                Mae'r cyfieithiad Cymraeg o'r amserlen gadw ar gyfer tribiwnlysoedd yn barod. Hoffem ei chyhoeddi yr
                un pryd â'r fersiwn Saesneg. Pwy sy'n uwchlwytho'r ddwy i GOV.UK?
              - |
                proofreading
                Spotted in the published Crown Court schedule: item 6.2 "destory", item 9 refers to item 31 which
                doesn't exist, and footnote 4 cites the 1958 act wrongly. Suggest a corrected updated schedule
                rather than an erratum.
              - |
                Retention schedule for a new arm's length body
                The new regulator launches in April and has no retention and disposition schedule of its own. Could
                your team draft one with us? I have a list of 60 record types, retention in years and legal basis
                for most. We would want it published on the same page as the others.
                I should say that the board's lawyers disagree with each other over complaint files and over
                recordings of hearings. They'd accept what you recommend. The chief executive hopes to have
                something in draft before staff transfer, as two of the bodies being merged keep everything for ever
                and the third has kept nothing at all.
              - |
                Who tells people?
                When the finance schedule changed in the summer nobody wrote to the courts, so they worked from the
                old one until September. Could publication of the RRDS be followed by a note to every RASO on the
                same day, with a link and three lines on what is new? I'd happily draft a change note for the next
                two in the pipeline. I've also a list of forty stakeholders outside the department, some of whom
                have retired and one of whom has died.
        """#
}
