extension MemberOfficeKit {
    /// The running of the office: money, people, records.
    static let business = #"""
          - code: finance
            name: Finance
            about: "Invoices, claims, quotations, rent and bills of the office itself."
            skill: finance
            minutes: 30
            clocks: [ten-day]
            seen-by: all
            marking: OFFICIAL
            priority: normal
            facts:
              required: []
              helpful: [needed-by]
            auto-allocate: false
            cues:
              - { phrase: "invoice", weight: 4 }
              - { phrase: "purchase order", weight: 4 }
              - { phrase: "quotation", weight: 4 }
              - { phrase: "quote for", weight: 4 }
              - { phrase: "expenses claim", weight: 4 }
              - { phrase: "receipt*", weight: 4 }
              - { phrase: "remittance", weight: 4 }
              - { phrase: "overdue account", weight: 4 }
              - { phrase: "payment reminder", weight: 4 }
              - { phrase: "statement of account", weight: 4 }
              - { phrase: "anfoneb", weight: 4 }
              - { phrase: "dyfynbris", weight: 4 }
              - { phrase: "members' business support", weight: 4 }
              - { phrase: "determination", weight: 4 }
              - { phrase: "mileage", weight: 4 }
              - { phrase: "travel claim", weight: 4 }
              - { phrase: "hawlio", weight: 4 }
              - { phrase: "office costs", weight: 4 }
              - { phrase: "reimburse*", weight: 4 }
              - { phrase: "vat", weight: 3 }
              - { phrase: "net total", weight: 3 }
              - { phrase: "bank details", weight: 3 }
              - { phrase: "direct debit", weight: 3 }
              - { phrase: "renewal of your", weight: 3 }
              - { phrase: "photocopier", weight: 3 }
              - { phrase: "toner", weight: 3 }
              - { phrase: "stationery", weight: 3 }
              - { phrase: "contract", weight: 3 }
              - { phrase: "lease", weight: 3 }
              - { phrase: "rent of the office", weight: 3 }
              - { phrase: "service charge", weight: 3 }
              - { phrase: "insurance", weight: 3 }
              - { phrase: "budget", weight: 3 }
              - { phrase: "year end", weight: 3 }
              - { phrase: "claim form", weight: 3 }
              - { phrase: "credit note", weight: 3 }
              - { phrase: "costau", weight: 3 }
              - { phrase: "treuliau", weight: 3 }
              - { phrase: "derbynneb", weight: 3 }
              - { phrase: "taliad", weight: 3 }
              - { phrase: "tender", weight: 3 }
              - { phrase: "three quotes", weight: 3 }
              - { phrase: "subscription", weight: 3 }
              - { phrase: "electricity account", weight: 3 }
              - { phrase: "payroll", weight: 3 }
              - { phrase: "supplier", weight: 3 }
              - { phrase: "broadband contract", weight: 3 }
              - { phrase: "claimed", weight: 3 }
              - { phrase: "claim", weight: 3 }
              - { phrase: "allowable", weight: 3 }
              - { phrase: "amount due", weight: 3 }
              - { phrase: "payable", weight: 3 }
              - { phrase: "payment", weight: 2 }
              - { phrase: "paid", weight: 2 }
              - { phrase: "cost", weight: 2 }
              - { phrase: "account", weight: 2 }
              - { phrase: "price", weight: 2 }
              - { phrase: "p&p", weight: 2 }
            examples:
              - |
                Invoice 20817: constituency office cleaning
                Please find attached our invoice 20817 for October cleaning, £146.00 net, £175.20 with VAT.
                Payment terms 30 days. Quote the invoice number with your remittance. Accounts, Sparkle &
                Daughter
              - |
                OVERDUE
                Our records show invoice 3312 (printing of surgery posters, £88) is 45 days overdue. Please
                arrange payment or tell us what the query is.
              - |
                Dyfynbris am arwydd newydd
                Diolch am eich ymholiad. Amgaeaf ddyfynbris am arwydd dwyieithog i'r swyddfa: £640 a TAW, gan
                gynnwys ei osod. Mae'r pris yn ddilys am 30 diwrnod. A fyddwch angen tri dyfynbris ar gyfer y
                Comisiwn?
              - |
                Query on your September travel claim
                Members' Business Support. Two lines on the Member's travel claim need more detail: the taxi on
                11 September (no receipt) and 212 miles on 19 September when the committee met online. Under the
                Determination claims must be made in 90 days. Please reply by 27 November so that it can be in
                this month's run.
              - |
                my mileage
                can you put in 38 miles for the Tredegar surgery plus £4.50 parking, ticket's on my desk. also
                the train on the 12th if I never did that one? ta, Huw
              - |
                Photocopier lease renewal
                Your lease on the photocopier expires on 31 January. We can offer a new machine for £92 a
                quarter, toner included, 60 months, or extend at the present rate. Sign and return the enclosed
                quote by the 15th.
              - |
                Rent review of ground floor premises
                As agents for the owner of your constituency office we give notice of the rent review due under
                clause 4 of the lease. The proposed figure's £11,200 a year from Lady Day, exclusive of service
                charge, insurance and rates. We enclose a schedule of dilapidations and invite your comments,
                failing which the matter goes to an independent surveyor. May we also remind you that last
                quarter's insurance contribution (£211.07) is still to be paid? The boiler contractor's bill
                will follow separately.
              - |
                Trydan y swyddfa
                Mae'r bil trydan ar gyfer swyddfa'r etholaeth wedi dyblu. Rwy'n credu bod y darlleniad yn
                anghywir. Fedri di wirio cyn i'r debyd uniongyrchol fynd ar y cyntaf? Anfoneb ynghlwm.
              - |
                Office costs: budget to date
                Attached is your office costs statement to 31 October. You have spent 71% with five months left.
                Please check that the translation invoices belong to this year. Year end deadlines are on page
                2.
              - |
                receipt attached
                two ink cartridges and a box of envelopes, £63.48, paid on my own card again!! can I be
                reimbursed before payday pls
              - |
                Tender for the website
                Further to your request for three quotes, we'd be pleased to tender for redesign of the Member's
                website: £2,300 fixed, hosting £18 a month, Welsh and English. References on request. Is party
                content to be excluded, as the rules require?
              - |
                Insurance certificate
                Employer's liability policy for the office falls due on 1 December, premium £318.40. No change
                in cover. We'll collect by direct debit unless told otherwise.
              - |
                Talu'r cyfieithydd
                Fy anfoneb am gyfieithu'r cylchlythyr, 2,150 o eiriau: £172. Byddwn yn ddiolchgar am daliad cyn
                y Nadolig os oes modd. Manylion banc fel o'r blaen.
              - |
                Two invoices
                Hiya, heating engineer's invoice for the office boiler (£220) and the signwriter's deposit came
                in the same post. Do they go under office costs or do we need another quote first? Also the
                landlord has sent the water rates.
              - |
                Fwd: booking confirmation
                hotel for the north Wales visit, £96 incl breakfast, paid on Member's card. one for the claims
                pile pls
              - |
                Translation costs
                Our quote for translating the annual report is £96 per thousand words. A purchase order number
                would help us to invoice you this month.
              - |
                Re: tenancy of the office
                The landlord's agent again. They want the deposit topped up by £400 and to charge us for the
                lift we don't use. Is it allowable, and shall I pay?
              - |
                Talu am y neuadd
                Amgaeir anfoneb am logi'r festri ar gyfer y gymhorthfa ar y 6ed: £25. Sieciau yn enw'r eglwys os
                gwelwch yn dda.
              - |
                credit card
                who has the office card? sub for the newspaper bounced. £19.99
          - code: staffing
            name: Staffing and volunteers
            about: "Applications, internships, volunteers, leave and other matters of the people who work here."
            skill: staffing
            minutes: 30
            clocks: [ten-day]
            seen-by: all
            marking: OFFICIAL-SENSITIVE
            priority: normal
            facts:
              required: []
              helpful: [needed-by]
            auto-allocate: false
            cues:
              - { phrase: "cv", weight: 4 }
              - { phrase: "vacancy", weight: 4 }
              - { phrase: "job application", weight: 4 }
              - { phrase: "internship", weight: 4 }
              - { phrase: "work experience", weight: 4 }
              - { phrase: "volunteer*", weight: 4 }
              - { phrase: "annual leave", weight: 4 }
              - { phrase: "covering letter", weight: 4 }
              - { phrase: "references", weight: 4 }
              - { phrase: "interview for the post", weight: 4 }
              - { phrase: "profiad gwaith", weight: 4 }
              - { phrase: "interniaeth", weight: 4 }
              - { phrase: "gwirfoddoli", weight: 4 }
              - { phrase: "swydd wag", weight: 4 }
              - { phrase: "cais am swydd", weight: 4 }
              - { phrase: "sick note", weight: 4 }
              - { phrase: "maternity leave", weight: 4 }
              - { phrase: "payslip", weight: 4 }
              - { phrase: "line manager", weight: 4 }
              - { phrase: "apply", weight: 3 }
              - { phrase: "application form", weight: 3 }
              - { phrase: "caseworker post", weight: 3 }
              - { phrase: "office coordinator", weight: 3 }
              - { phrase: "shortlist*", weight: 3 }
              - { phrase: "start date", weight: 3 }
              - { phrase: "probation period", weight: 3 }
              - { phrase: "contract of employment", weight: 3 }
              - { phrase: "salary", weight: 3 }
              - { phrase: "band", weight: 3 }
              - { phrase: "apprentice", weight: 3 }
              - { phrase: "student placement", weight: 3 }
              - { phrase: "appraisal", weight: 3 }
              - { phrase: "overtime", weight: 3 }
              - { phrase: "toil", weight: 3 }
              - { phrase: "training course", weight: 3 }
              - { phrase: "hr", weight: 3 }
              - { phrase: "flexi", weight: 3 }
              - { phrase: "part-time", weight: 3 }
              - { phrase: "gwyliau", weight: 3 }
              - { phrase: "ymgeisio", weight: 3 }
              - { phrase: "geirda", weight: 3 }
              - { phrase: "hyfforddiant", weight: 3 }
              - { phrase: "leave request", weight: 3 }
              - { phrase: "off sick", weight: 3 }
              - { phrase: "phased return", weight: 3 }
              - { phrase: "notice period", weight: 3 }
              - { phrase: "pension scheme", weight: 3 }
              - { phrase: "cover the phones", weight: 3 }
              - { phrase: "swap", weight: 3 }
              - { phrase: "holiday", weight: 3 }
              - { phrase: "induction", weight: 3 }
              - { phrase: "security check", weight: 3 }
              - { phrase: "resign*", weight: 3 }
              - { phrase: "job", weight: 2 }
              - { phrase: "role", weight: 2 }
              - { phrase: "position", weight: 2 }
              - { phrase: "team", weight: 2 }
              - { phrase: "swydd", weight: 2 }
              - { phrase: "hours", weight: 2 }
              - { phrase: "experience", weight: 2 }
              - { phrase: "degree", weight: 2 }
            examples:
              - |
                Caseworker vacancy
                Dear Sir/Madam, please find my CV and covering letter for the caseworker post advertised on the
                Senedd website. I've three years at Citizens Advice and speak Welsh. I can start in January. The
                names of two referees are at the foot. Yours, Priya Lansdowne
              - |
                Work experience week
                Hi, I'm in year 10 and need to do a week of work experience from 14 June. I like politics and
                animals. Could I come to your office? I can do filing, making posters or anything. My teacher is
                Mrs Cope and there's a form
              - |
                Interniaeth
                Annwyl swyddfa, rwyf yn fyfyriwr ail flwyddyn mewn Gwleidyddiaeth ym Mangor a hoffwn wneud cais
                am interniaeth dros yr haf. Atodaf fy CV. A oes cyflog neu gostau teithio? Diolch, Guto
              - |
                holiday
                ok if I take 23, 24 and 29 dec off? Bethan says she'll cover the phones. that leaves me 4 days
                to carry over
              - |
                Volunteering on Fridays
                I retired from teaching in July and have time on my hands. Do you take volunteers? I could do
                envelopes, telephones, or take notes at surgeries. I had a DBS check last year. I'm not a party
                member, if it matters. Mrs J. Rossiter
              - |
                off sick
                been up all night with the bug, wont be in. doctor says 48 hrs. the keys are with Sioned and
                I've moved my 11am
              - |
                Return to work
                Following your maternity leave meeting: HR propose a phased return on three days from 11
                January, with keeping in touch days before that. Please confirm the line manager has agreed the
                pattern and sent the form. Accrued annual leave must be taken by the end of the year. Members'
                HR advice
              - |
                Shortlist for Communications Officer
                Nineteen applications; score sheets attached. I'd shortlist five (two Welsh speakers). One
                candidate is my neighbour's daughter so someone else should mark hers. Interviews on the 2nd and
                3rd at the Bay: can we book a room, and who's on the panel? We need to say in the letters what
                the task is. I thought a short press release and a reply to an angry constituent. Salary is band
                3, point 1 only. Please say if you disagree before I invite them, since last time we ended up
                with two versions of the letter.
              - |
                Gwirfoddoli
                Mae fy mab, 17, yn awyddus i wirfoddoli yn y swyddfa ar ddydd Sadwrn ar gyfer ei Wobr Dug
                Caeredin. Oes angen gwiriad? Mae e'n ddwyieithog ac yn dda gyda chyfrifiaduron.
              - |
                Reference request
                Mr Dafydd Orr, who worked for you until May, has applied to us for the post of policy officer.
                We'd be grateful for a reference: dates, duties, sickness absence, and whether you would employ
                him again.
              - |
                Payslip and pension
                my payslip says band 1 still, I passed probation in sept. also do I need to do anything for the
                pension scheme or is it automatic? Lowri
              - |
                Training
                All staff of Members must do the security and dignity at work modules by 31 December. Two of
                your team haven't begun. Dates for the half-day course in Welsh and in English are below; reply
                with names to book places.
              - |
                Ymddiswyddo
                Gyda thristwch rwy'n rhoi mis o rybudd. Rwyf wedi cael swydd gyda'r Urdd. Fy niwrnod olaf fydd
                18 Rhagfyr. Mae gen i bum niwrnod o wyliau ar ôl. Diolch am bopeth.
              - |
                swapping days
                could I swap my wed for the fri this wk? childcare fallen through. will still do the late phones
              - |
                Interview
                Thank you for shortlisting me for the coordinator's job. I'm afraid I can't make the 2nd. Is
                another date possible? I also have dyslexia and would like extra time for the task.
              - |
                Rota at Christmas
                who's in between xmas and new year? I did last year. happy to do nye if I get the time back
              - |
                Placement student
                Our MA students do ten weeks with a Member's office. Could you take one from February? We cover
                travel; you'd supply a desk and supervision.
              - |
                Cais am swydd rhan-amser
                Atodaf fy nghais am y swydd gweithiwr achos rhan-amser. Rwy'n hyblyg o ran oriau ac yn byw ym
                Mhontypridd. Pryd mae'r cyfweliadau?
              - |
                Grievance
                I'd like to raise something with whoever deals with HR. I feel that I've been left out of team
                meetings since I came back from sick leave.
          - code: records
            name: Records and data protection
            about: "Subject access, erasure, breaches and the safe keeping of the office's own records."
            skill: records
            minutes: 60
            clocks: [acknowledge, subject-access]
            seen-by: all
            advisory: information-rights
            marking: OFFICIAL-SENSITIVE
            priority: normal
            facts:
              required: []
              helpful: [date-of-birth, postcode]
            review: refusals
            auto-allocate: false
            cues:
              - { phrase: "subject access", weight: 4 }
              - { phrase: "data protection", weight: 4 }
              - { phrase: "gdpr", weight: 4 }
              - { phrase: "personal data", weight: 4 }
              - { phrase: "what you hold about me", weight: 4 }
              - { phrase: "copy of my file", weight: 4 }
              - { phrase: "delete my details", weight: 4 }
              - { phrase: "right to erasure", weight: 4 }
              - { phrase: "data breach", weight: 4 }
              - { phrase: "privacy notice", weight: 4 }
              - { phrase: "information commissioner", weight: 4 }
              - { phrase: "diogelu data", weight: 4 }
              - { phrase: "gwybodaeth bersonol", weight: 4 }
              - { phrase: "dileu fy", weight: 4 }
              - { phrase: "shredding", weight: 4 }
              - { phrase: "retention", weight: 4 }
              - { phrase: "wrong address", weight: 4 }
              - { phrase: "freedom of information", weight: 4 }
              - { phrase: "rhyddid gwybodaeth", weight: 4 }
              - { phrase: "mailing list", weight: 4 }
              - { phrase: "wrong person", weight: 4 }
              - { phrase: "my data", weight: 3 }
              - { phrase: "my records", weight: 3 }
              - { phrase: "my details", weight: 3 }
              - { phrase: "correspondence held", weight: 3 }
              - { phrase: "unsubscribe me", weight: 3 }
              - { phrase: "consent", weight: 3 }
              - { phrase: "confidential waste", weight: 3 }
              - { phrase: "archive", weight: 3 }
              - { phrase: "casework files", weight: 3 }
              - { phrase: "old files", weight: 3 }
              - { phrase: "data controller", weight: 3 }
              - { phrase: "personal information", weight: 3 }
              - { phrase: "my file", weight: 3 }
              - { phrase: "held about", weight: 3 }
              - { phrase: "proof of identity", weight: 3 }
              - { phrase: "fy manylion", weight: 3 }
              - { phrase: "fy ffeil", weight: 3 }
              - { phrase: "fy nata", weight: 3 }
              - { phrase: "cofnodion", weight: 3 }
              - { phrase: "ffeiliau", weight: 3 }
              - { phrase: "sent to the wrong", weight: 3 }
              - { phrase: "redact*", weight: 3 }
              - { phrase: "how long do you keep", weight: 3 }
              - { phrase: "ico", weight: 3 }
              - { phrase: "passed my", weight: 3 }
              - { phrase: "shared my", weight: 3 }
              - { phrase: "rectif*", weight: 3 }
              - { phrase: "recorded", weight: 3 }
              - { phrase: "filing cabinet", weight: 3 }
              - { phrase: "memory stick", weight: 3 }
              - { phrase: "encrypted", weight: 3 }
              - { phrase: "laptop", weight: 3 }
              - { phrase: "breach", weight: 3 }
              - { phrase: "files", weight: 2 }
              - { phrase: "hold", weight: 2 }
              - { phrase: "privacy", weight: 2 }
              - { phrase: "copy", weight: 2 }
              - { phrase: "boxes", weight: 2 }
              - { phrase: "information", weight: 2 }
              - { phrase: "cadw", weight: 2 }
            examples:
              - |
                Subject access request
                I ask for a copy of all the personal data your office holds on me, including e-mails with the
                council about my housing case and any notes of telephone calls, since May 2023. My date of birth
                is 7 August 1969 and I enclose a copy of my passport. Please answer in one month as the UK GDPR
                requires. Vincent Prosser
              - |
                delete my details
                ive moved to bristol, pls delete my details and everything you have on me and take me off the
                mailing list
              - |
                Beth sydd gennych amdanaf?
                Annwyl swyddfa, hoffwn gopi o bopeth personol amdanaf sydd ar gadw yn y swyddfa, a nodiadau'r
                gymhorthfa hefyd. O dan y Ddeddf Diogelu Data, rwy'n deall bod gennych fis. Pa brawf adnabod
                sydd ei angen? Ceinwen
              - |
                You sent me someone else's letter
                I had a letter from your office this morning meant for a Mr Griffiths of Tonypandy, with his
                medical details and his son's name. I haven't shown it to anyone. It seems to me to be a data
                breach. What do you want me to do with it, and has mine gone to him?
              - |
                Who did you pass my letter to?
                I wrote to you in confidence about my neighbour. The council quoted my words back to her. I
                never gave consent for my letter to be shared. I'm minded to go to the Information Commissioner.
                Who had it, when, and under what lawful basis? Please treat this as a complaint about how my
                data was handled.
              - |
                Shredding
                Confidential waste contractor coming Thurs. Are we ok to shred closed cases from the last term,
                or is the retention 2 years from closure? There are 3 crates and a filing cabinet with no key.
                don't want to get it wrong before the audit
              - |
                Ffeiliau achos yr hen Aelod
                Cysylltais â swyddfa'r cyn-Aelod yn 2024 am fudd-dal fy mam. I ble aeth y ffeiliau wedi'r
                etholiad? A ydynt gyda chi yn awr, neu wedi'u dinistrio? Nid wyf am i neb arall eu gweld.
              - |
                memory stick
                erm I think I left the usb with the casework spreadsheet in the hall last night. its not
                encrypted. about 200 names addresses and some notes. rang the caretaker, no answer yet. what's
                the form I need
              - |
                Correcting my record
                In your letter to the health board you wrote that I have a history of alcohol problems. It's not
                so: that's my sister. Please rectify your records, tell the health board that it was an error,
                and send me a copy of what you've written to them. I would like to know who else has it.
              - |
                Privacy notice and consent forms
                Annual compliance check. Please confirm that the office's privacy notice is up to date with the
                new Member as data controller, the ICO fee is paid, and how long casework is kept. We found last
                year that consent forms were filed apart from the cases, and some in a volunteer's car. The
                audit asks for: a list of systems holding personal data; who has access; the date of the last
                disposal; and two examples of redacted replies. I can call by with the template on Wednesday if
                you'd find it easier to go through it together. We shan't name offices in the report.
              - |
                FOI
                Under the Freedom of Information Act please supply the Member's correspondence with the
                developer of the marina since 2021.
              - |
                Solicitor's request for the file
                We act for Mrs L. Tanner and enclose her signed authority. Kindly send us your complete file
                relating to her complaint against the health board, redacted only where it concerns others.
              - |
                Tynnu'n ôl fy nghaniatâd
                Rhoddais ganiatâd i chi y llynedd i siarad â'r bwrdd iechyd ar fy rhan. Mae'r mater wedi'i
                setlo. A wnewch chi ddileu'r manylion a chadarnhau pwy arall sydd â chopi? Nid wyf am gael y
                cylchlythyr chwaith.
              - |
                Old files in the attic
                We're clearing the party office and have come across six crates of surgery notes and letters
                from people, from the last Member and the one before. Names, illnesses, the lot. Should they be
                yours, go to the archive, or be destroyed? They can't stop where they are as the lock's broken.
              - |
                Incident report
                Following the theft from the car: which papers were in the bag, how many constituents are named
                in them, and have they been told? As controller the Member must decide within 72 hours if it's
                reportable. Please complete the incident form today. Information governance, Senedd Commission
              - |
                Copied in
                Your newsletter went out with everybody's address showing in the "to" line, mine and 300 others.
                I have a restraining order against someone who's on that list.
              - |
                copi o'm llythyron
                A gaf i gopi o bob llythyr a anfonodd eich swyddfa at y cyngor amdanaf i? Fy nyddiad geni yw 2
                Mawrth 1971.
              - |
                How long do you keep casework?
                I gave you my son's school reports in the summer. How long do you keep them, who can see them,
                and may I have them back?
              - |
                Spreadsheet of surgery cases
                Found the old surgery spreadsheet on the shared drive, 2012 onwards, open to interns. Should it
                be archived or deleted? Asking before I touch it.
        """#
}
