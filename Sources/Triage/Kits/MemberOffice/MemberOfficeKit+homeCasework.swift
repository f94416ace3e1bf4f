extension MemberOfficeKit {
    /// Casework about health, care and homes.
    static let homeCasework = #"""
          - code: casework-health
            name: Health and social care
            about: "Somebody's own problem with the NHS or social care: waiting lists, surgeries, ambulances."
            skill: casework
            minutes: 90
            clocks: [acknowledge, correspondence]
            seen-by: all
            marking: OFFICIAL-SENSITIVE
            priority: normal
            facts:
              required: [postcode]
              helpful: [date-of-birth, needed-by]
            auto-allocate: false
            cues:
              - { phrase: "health board", weight: 4 }
              - { phrase: "waiting list", weight: 4 }
              - { phrase: "hospital", weight: 4 }
              - { phrase: "ambulance", weight: 4 }
              - { phrase: "gp surgery", weight: 4 }
              - { phrase: "gp practice", weight: 4 }
              - { phrase: "my gp", weight: 4 }
              - { phrase: "a&e", weight: 4 }
              - { phrase: "dentist", weight: 4 }
              - { phrase: "camhs", weight: 4 }
              - { phrase: "consultant", weight: 4 }
              - { phrase: "bwrdd iechyd", weight: 4 }
              - { phrase: "ysbyty", weight: 4 }
              - { phrase: "meddyg teulu", weight: 4 }
              - { phrase: "rhestr aros", weight: 4 }
              - { phrase: "social worker", weight: 4 }
              - { phrase: "care package", weight: 4 }
              - { phrase: "care home", weight: 4 }
              - { phrase: "deintydd", weight: 4 }
              - { phrase: "gofal cymdeithasol", weight: 4 }
              - { phrase: "surgery date", weight: 3 }
              - { phrase: "hip", weight: 3 }
              - { phrase: "knee", weight: 3 }
              - { phrase: "operation", weight: 3 }
              - { phrase: "cataract", weight: 3 }
              - { phrase: "cancer", weight: 3 }
              - { phrase: "scan", weight: 3 }
              - { phrase: "prescription", weight: 3 }
              - { phrase: "tablets", weight: 3 }
              - { phrase: "discharged", weight: 3 }
              - { phrase: "respite", weight: 3 }
              - { phrase: "carer*", weight: 3 }
              - { phrase: "carers assessment", weight: 3 }
              - { phrase: "mental health team", weight: 3 }
              - { phrase: "llawdriniaeth", weight: 3 }
              - { phrase: "meddygfa", weight: 3 }
              - { phrase: "triniaeth", weight: 3 }
              - { phrase: "apwyntiad ysbyty", weight: 3 }
              - { phrase: "nhs", weight: 3 }
              - { phrase: "continuing healthcare", weight: 3 }
              - { phrase: "physio*", weight: 3 }
              - { phrase: "neurodevelopment*", weight: 3 }
              - { phrase: "adhd assessment", weight: 3 }
              - { phrase: "maternity", weight: 3 }
              - { phrase: "midwife", weight: 3 }
              - { phrase: "ambiwlans", weight: 3 }
              - { phrase: "cartref gofal", weight: 3 }
              - { phrase: "gofalwr", weight: 3 }
              - { phrase: "pharmacy", weight: 3 }
              - { phrase: "wheelchair service", weight: 3 }
              - { phrase: "referral", weight: 3 }
              - { phrase: "referred", weight: 3 }
              - { phrase: "medication", weight: 3 }
              - { phrase: "nurse*", weight: 3 }
              - { phrase: "ward", weight: 3 }
              - { phrase: "specialist", weight: 3 }
              - { phrase: "appointment", weight: 2 }
              - { phrase: "diagnosis", weight: 2 }
              - { phrase: "pain", weight: 2 }
              - { phrase: "doctor", weight: 2 }
              - { phrase: "clinic", weight: 2 }
              - { phrase: "treatment", weight: 2 }
              - { phrase: "meddyg", weight: 2 }
              - { phrase: "poen", weight: 2 }
            examples:
              - |
                Knee replacement, 3 years on the list
                Dear Member, I was put on the waiting list for a new knee at Prince Charles in February three
                years ago. I was told 36 weeks. I am on morphine patches and have not been upstairs in my own
                house since the summer. The health board's booking line just says I am "still urgent". Could you
                write to the chief executive and ask for a date for my operation? My NHS number and date of
                birth are on the letter attached. R. Pask, CF48 2ZZ
              - |
                ambulance took 9 hours
                my dad fell in the garden at 4 in the afternoon and the ambulance came at 1 in the morning. he
                is 87 he had broke his hip and was on the concrete under a tarpaulin in the rain. then 11 hours
                outside A&E in the back of it. i want to know why and so does he
              - |
                Methu cael apwyntiad gyda'r meddyg
                Annwyl Aelod, Rwy'n ffonio'r feddygfa am wyth bob bore ac mae'r llinell yn brysur tan ddeg, ac
                wedyn does dim apwyntiad ar ôl. Mae fy ngŵr yn colli pwysau ac mewn poen ac mae angen iddo weld
                meddyg teulu. Tair wythnos o hyn erbyn hyn. A allwch chi holi'r bwrdd iechyd? Eluned, SA18 3ZZ
              - |
                Mam's care package
                My mother has been medically fit to leave hospital since 2 September and she is still on the
                ward because there are no carers to come in four times a day. The social worker has changed
                twice. Now she has caught an infection there. The hospital blame social services, social
                services blame the agency. We would take anything, even a care home for a few weeks, but nobody
                will tell us who pays. Can you get them all round a table, please?
              - |
                ADHD assessment for my daughter
                Hello, we were referred to the neurodevelopmental service when Cari was six. She's ten in March.
                The last letter says that the waiting time is now four and a half years and that we should not
                ring. CAMHS won't see her because she is on the other list. She cries every night. Are there any
                powers you have over the health board on this?
              - |
                Deintydd
                Oes modd i chi helpu? Mae'n deintydd ni wedi mynd yn breifat ac mae'r GIG agosaf sy'n derbyn
                cleifion dros awr i ffwrdd. Mae gan fy mab ddant drwg ers mis Mehefin. Mae o ar y rhestr aros
                ganolog ond does neb yn cysylltu.
              - |
                cancelled again
                third time theyve cancelled my cataract op, this time i was in the gown. cant drive cant read
                cant see my tablets. please can you do something, Bernard
              - |
                Complaint to the health board: no answer after eight months
                I lost my husband in March at the Royal Glamorgan. There was a delay in reading his scan: it
                showed the cancer in November and no consultant told us until after Christmas. I raised a
                concern under Putting Things Right in April. I was promised an answer in thirty working days,
                and since then I have had four letters to say that they are still "investigating". I do not want
                money and I am not looking for anybody to be struck off. I want to know what happened between
                the two dates, who saw it, and whether it could happen to another family. The Community Health
                body (I forget what it is called now) were kind but they've no power. Would you ask the board
                for a date? I enclose all the letters, and you have my permission to speak to anyone. Mrs Gaynor
                Isaac
              - |
                Epilepsy tablets
                Hi, the pharmacy can't get my daughter's medication, nor can the two others in town, and the
                hospital pharmacist says it's a shortage and to ask the GP for another brand. The receptionist
                says the doctor will ring in two weeks. She's got six days' supply. What should I do?
              - |
                Wheelchair service / gwasanaeth cadeiriau olwyn
                My son has outgrown his chair; he's been sitting with his knees at his chin since spring.
                Referral went in, lost, went in again. The specialist nurse at the clinic is furious on our
                behalf. Dw i ddim yn un i gwyno ond mae'n gwneud dolur iddo fe. Would you chase the wheelchair
                centre? Diolch yn fawr, Rhiannon
              - |
                Residential fees
                My aunt has dementia and lives in a home in Pembroke. Continuing healthcare was turned down with
                a score sheet that doesn't describe her at all, and the council has now put a charge on her
                bungalow. The nurse assessor never spoke to any of us. How can one appeal?
              - |
                Gofalwr
                Rwy'n gofalu am fy mrawd sy'n byw ag anabledd dysgu. Mae'r ganolfan ddydd wedi cau ac mae'r
                gwasanaethau cymdeithasol wedi torri ei oriau o ddeuddeg i bedair. Does dim seibiant i mi o
                gwbl. Gofynnais am asesiad gofalwr ym mis Mai. Wn i ddim at bwy arall i droi.
              - |
                Registering with a surgery
                We came over from Hong Kong on the BN(O) scheme in May and our papers are in order. Both
                surgeries in town say that their list is closed, and the health board's allocation form has had
                no reply. My wife is pregnant and hasn't seen a midwife. Which practice has to take us?
              - |
                Nhad yn yr ysbyty
                Mae fy nhad wedi bod ar droli yn yr adran frys ers nos Fawrth, heb gwrtain na gobennydd. Mae'n
                fyddar ac yn siarad Cymraeg yn unig erbyn hyn, a does neb ar y ward yn gallu siarad ag e. Plîs
                gofynnwch i'r bwrdd iechyd beth sy'n digwydd.
              - |
                bloods
                told to have my bloods done every 2 wks for the arthritis injections, no slots at the surgery,
                hospital says gp has to do it. rheumatology nurse line is answerphone
              - |
                hearing aids
                Audiology at the hospital have a 14-month wait for hearing aids. My mother's deaf, 92, and lives
                for the radio.
              - |
                Eating disorder bed
                My daughter is 16 and weighs five and a half stone. CAMHS want her in a specialist unit, there
                isn't one in Wales and the funding panel for a bed in England meets once a month.
              - |
                15 minute calls
                Carers come 15 mins twice a day to my nan and half the time don't turn up. Social services say
                there's nobody else. She's been in the same nightie since Sunday.
              - |
                Canser y fron
                Cefais fy nghyfeirio ar frys gan y meddyg ym mis Awst a dw i'n dal heb gael sgan na gweld
                arbenigwr. Mae'r targed yn 62 diwrnod, meddai'r nyrs. Mae'r aros yn fy lladd i.
              - |
                endometriosis
                8 years of pain, 3 gynaecologists, list for surgery is 5 yrs. told to try a hot water bottle.
                please ask the health board what they are doing about endometriosis
              - |
                Direct payments for my disabled son
                The council's children with disabilities team has halved his direct payments without a review. I
                employ two carers with that money; one has left. He needs two to one for his epilepsy and his
                feeding tube.
              - |
                Treated across the border
                We live near Oswestry so our hospital's in England. They now say Welsh patients wait longer than
                English ones for the same hip operation with the same surgeon. How is that lawful?
              - |
                Nursing home closing
                They have given thirty residents a month's notice. My father-in-law has lived there for six
                years. The social worker's only offer is a home 40 miles off. The inspectorate told us that it
                isn't their business.
              - |
                Meddyginiaeth / repeat prescription
                The chemist no longer collects from our surgery and I can't get there. Un ar ddeg o dabledi bob
                dydd. Who sorts out delivery?
          - code: casework-housing
            name: Housing
            about: "Somebody's own problem with a home: repairs, a landlord, eviction, homelessness."
            skill: casework
            minutes: 90
            clocks: [acknowledge, correspondence]
            seen-by: all
            marking: OFFICIAL
            priority: normal
            facts:
              required: [postcode]
              helpful: [needed-by, date-of-birth]
            auto-allocate: false
            cues:
              - { phrase: "housing association", weight: 4 }
              - { phrase: "landlord", weight: 4 }
              - { phrase: "homeless*", weight: 4 }
              - { phrase: "eviction", weight: 4 }
              - { phrase: "evicted", weight: 4 }
              - { phrase: "notice to quit", weight: 4 }
              - { phrase: "section 173", weight: 4 }
              - { phrase: "mould", weight: 4 }
              - { phrase: "damp", weight: 4 }
              - { phrase: "council house", weight: 4 }
              - { phrase: "temporary accommodation", weight: 4 }
              - { phrase: "tenancy", weight: 4 }
              - { phrase: "housing list", weight: 4 }
              - { phrase: "digartref", weight: 4 }
              - { phrase: "landlord preifat", weight: 4 }
              - { phrase: "cymdeithas dai", weight: 4 }
              - { phrase: "llwydni", weight: 4 }
              - { phrase: "tamprwydd", weight: 4 }
              - { phrase: "lleithder", weight: 4 }
              - { phrase: "tenantiaeth", weight: 4 }
              - { phrase: "repairs", weight: 3 }
              - { phrase: "boiler", weight: 3 }
              - { phrase: "rent arrears", weight: 3 }
              - { phrase: "my rent", weight: 3 }
              - { phrase: "bedroom", weight: 3 }
              - { phrase: "bidding", weight: 3 }
              - { phrase: "flat", weight: 3 }
              - { phrase: "leasehold*", weight: 3 }
              - { phrase: "service charge", weight: 3 }
              - { phrase: "cladding", weight: 3 }
              - { phrase: "bed and breakfast", weight: 3 }
              - { phrase: "hostel", weight: 3 }
              - { phrase: "sofa", weight: 3 }
              - { phrase: "adaptation*", weight: 3 }
              - { phrase: "wet room", weight: 3 }
              - { phrase: "stairlift", weight: 3 }
              - { phrase: "new build", weight: 3 }
              - { phrase: "housing officer", weight: 3 }
              - { phrase: "rent smart", weight: 3 }
              - { phrase: "troi allan", weight: 3 }
              - { phrase: "rhent", weight: 3 }
              - { phrase: "tŷ cyngor", weight: 3 }
              - { phrase: "fflat", weight: 3 }
              - { phrase: "atgyweirio", weight: 3 }
              - { phrase: "banding", weight: 3 }
              - { phrase: "park home", weight: 3 }
              - { phrase: "overcrowded", weight: 3 }
              - { phrase: "housing", weight: 3 }
              - { phrase: "tai cymdeithasol", weight: 3 }
              - { phrase: "points", weight: 3 }
              - { phrase: "upstairs neighbour*", weight: 3 }
              - { phrase: "deposit", weight: 3 }
              - { phrase: "tenant*", weight: 2 }
              - { phrase: "kitchen", weight: 2 }
              - { phrase: "heating", weight: 2 }
              - { phrase: "move", weight: 2 }
              - { phrase: "house", weight: 2 }
              - { phrase: "llety", weight: 2 }
              - { phrase: "ystafell wely", weight: 2 }
            examples:
              - |
                Damp and mould in a two-bed flat
                I live with my partner and our baby in a flat belonging to a housing association in Merthyr.
                There's mould on the bedroom walls, in the wardrobe and on her cot. A surveyor came in January,
                told us to open the windows and left. Since then the boiler has gone as well, so no heating and
                no hot water for five weeks. They log each repair and then close it as completed. Please can you
                contact them on our behalf?
              - |
                no fault eviction
                landlord given us notice, section 173, out by new year. been here 11 yrs never missed rent. he
                wants it for airbnb. council says come back when the bailiffs do. 3 kids where are we supposed
                to go
              - |
                Digartref
                Annwyl Aelod, rwy'n cysgu ar soffa fy chwaer ers mis Awst gyda'm mab wyth oed. Dywed y cyngor
                nad wyf yn flaenoriaeth. Mae'r landlord preifat yn gofyn am warant a thri mis o rent ymlaen llaw
                ac nid oes gennyf yr arian. A fedrwch chi siarad â'r adran dai drosof? Ffion, LL55 9ZZ
              - |
                Need a ground floor place
                Dear Sir or Madam, I have MS and am living on the second floor without a lift. I've been in band
                A of the common housing register for three years and bid on every bungalow that comes up. Each
                time I'm fourth or fifth. My occupational therapist has written to them twice. Could you please
                find out how the points are worked out?
              - |
                Stairlift and wet room refused
                My wife can no longer climb our stairs. We applied for a disabled facilities grant for a
                stairlift and a level-access shower; the adaptations team say we own too much of the house. What
                we own is a terrace with a leaking roof! She's washed in the kitchen. Anything you can do would
                be appreciated.
              - |
                Leaseholder: service charge trebled
                I bought my flat by the waterfront in 2016. The managing agents have sent a bill of £8,900 for
                "fire safety works" to the cladding that the developer promised to pay for. The lender won't
                remortgage without the form, and I can't sell. All 62 leaseholders are in the same boat and I
                speak for the residents' association. Our freeholder is a company in Jersey which doesn't answer
                letters. We'd like to know what became of the Welsh building safety fund.
              - |
                tŷ rhy fach
                Mae chwech ohonom mewn dwy ystafell wely. Rydym ar y rhestr dai ers pum mlynedd a'r gymdeithas
                dai'n dweud nad oes tai mwy yn yr ardal. Mae'r merched yn cysgu yn y lolfa. Beth yw'r cam nesaf
                os gwelwch yn dda?
              - |
                B&B
                hi im in the travelodge with my 2 girls since june the council put us here. its 14 miles from
                there school. no fridge no cooker living on pot noodles. housing officer dont ring back. when
                will we get a proper place
              - |
                The people upstairs
                Good morning. The tenants above us play music until four and there's fighting on the landing;
                the smell of cannabis comes through the floor. Our landlord (a housing association) gave us
                diary sheets in May. I've filled fourteen. Nothing's done. I want to be moved or for them to be.
              - |
                New estate not finished
                We moved onto a new-build estate in 2022. The drive's sinking, the windows whistle, and the
                developer has gone quiet about 47 snags. The warranty people say it's the builder. Management
                company now asks £340 a year for grass that's never cut. Who holds them to account?
              - |
                Rent increase / cynnydd yn y rhent
                Our rent is going up by £180 a month from January. I rang Rent Smart Wales, and they said the
                landlord is registered and that's all they check. Does gen i ddim syniad sut i dalu. Is there
                any help to be had, or a limit on what he can ask?
              - |
                Park home site
                I'm 76, I own a park home and the site owner has put up pitch fees again, turned off the street
                lighting, and told me that I can't sell except to him. Isn't there a law about that now in
                Wales?
              - |
                Band C for no reason
                We were in band B and after the council moved to the new housing register they put us in C, no
                letter. We've been overtaken by people who joined last year. Application no. 55-20871. Who
                checks the points?
              - |
                Local connection
                Women's Aid have housed us for the time being, two counties from home. The housing office here
                says our local connection's elsewhere; the housing office there says it's the duty of this one.
                We can't go back there because of my ex. I need somebody to tell the two of them which has to
                take the homeless application. Please e-mail only.
              - |
                Tŷ cyngor heb wres
                Does dim gwres canolog yn y tŷ ers y 3ydd o'r mis. Mae'r boeler wedi'i gondemnio, ac mae'r
                gymdeithas dai'n dweud bod y darn ar archeb. Mae gen i fabi tri mis oed. Faint o amser sydd
                ganddyn nhw i'w drwsio yn ôl y gyfraith?
              - |
                supported housing
                my support worker left and the supported housing say i have to move on by friday. ive nowhere.
                im 19 care leaver
              - |
                Ground rent
                The freeholder has doubled the ground rent on our house (yes, a leasehold house) and wants £600
                for permission to put up a conservatory.
              - |
                Rats in the walls
                Private landlord won't answer; letting agents say open a ticket. Rats in the loft, no smoke
                alarm, bare wires in the bathroom. If we complain he'll serve notice.
              - |
                Mutual exchange refused
                We found a swap through HomeSwapper and the association refused it since I've £212 of arrears
                from before I got the job. The other family need our adapted bathroom.
              - |
                Cysgu yn y car
                Mae fy mab yn cysgu yn ei gar ers iddo wahanu. Dywedodd y cyngor ei fod yn "fwriadol
                ddigartref". Dyn ifanc 24 oed ag iselder yw e.
              - |
                Help to Buy
                Help to Buy Wales want 20% of today's value to redeem the loan but the house has subsidence and
                nobody will lend on it. We can't move though we've a third baby coming.
              - |
                ASB
                next door dealing, door kicked in twice, housing assoc wont move me or them. got a panic alarm.
                i'm a single mam tenant here 6 yrs
              - |
                No hot water in sheltered housing
                Eighteen of us in the sheltered flats have been without hot water since the 9th. The warden's
                post was cut. The oldest's 97 and washes from a kettle.
              - |
                Empty house next door
                The association left the house next door empty for four years; damp's coming through the party
                wall. Families on the waiting list would give their teeth for it.
        """#
}
