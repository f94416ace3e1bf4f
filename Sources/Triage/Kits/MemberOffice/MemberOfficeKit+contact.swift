extension MemberOfficeKit {
    /// What cannot wait: the press, safeguarding, abuse.
    static let contact = #"""
          - code: press
            name: Press and broadcasters
            about: "A journalist or broadcaster who wants a comment, an interview, pictures or facts."
            skill: communications
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
              - { phrase: "for comment", weight: 4 }
              - { phrase: "press enquiry", weight: 4 }
              - { phrase: "interview", weight: 4 }
              - { phrase: "right of reply", weight: 4 }
              - { phrase: "newsdesk", weight: 4 }
              - { phrase: "on the record", weight: 4 }
              - { phrase: "newyddiadurwr", weight: 4 }
              - { phrase: "cyfweliad", weight: 4 }
              - { phrase: "i'r wasg", weight: 4 }
              - { phrase: "press office", weight: 4 }
              - { phrase: "for a quote", weight: 4 }
              - { phrase: "broadcast", weight: 4 }
              - { phrase: "producer", weight: 4 }
              - { phrase: "documentary", weight: 4 }
              - { phrase: "podcast", weight: 4 }
              - { phrase: "story", weight: 3 }
              - { phrase: "deadline", weight: 3 }
              - { phrase: "running a piece", weight: 3 }
              - { phrase: "quote", weight: 3 }
              - { phrase: "newspaper", weight: 3 }
              - { phrase: "radio", weight: 3 }
              - { phrase: "tv", weight: 3 }
              - { phrase: "filming", weight: 3 }
              - { phrase: "on air", weight: 3 }
              - { phrase: "live at", weight: 3 }
              - { phrase: "statement from", weight: 3 }
              - { phrase: "broadcast*", weight: 3 }
              - { phrase: "photograph*", weight: 3 }
              - { phrase: "go to print", weight: 3 }
              - { phrase: "front page", weight: 3 }
              - { phrase: "rhaglen", weight: 3 }
              - { phrase: "sylw gan", weight: 3 }
              - { phrase: "gohebydd", weight: 3 }
              - { phrase: "teledu", weight: 3 }
              - { phrase: "breakfast show", weight: 3 }
              - { phrase: "publish", weight: 3 }
              - { phrase: "pre-record", weight: 3 }
              - { phrase: "column", weight: 3 }
              - { phrase: "200 words", weight: 3 }
              - { phrase: "feature", weight: 3 }
              - { phrase: "camera", weight: 3 }
              - { phrase: "clip", weight: 3 }
              - { phrase: "react*", weight: 3 }
              - { phrase: "bulletin", weight: 3 }
              - { phrase: "embargo*", weight: 3 }
              - { phrase: "news", weight: 2 }
              - { phrase: "presenter", weight: 2 }
              - { phrase: "article", weight: 2 }
              - { phrase: "editor", weight: 2 }
              - { phrase: "stori", weight: 2 }
              - { phrase: "panel", weight: 2 }
            examples:
              - |
                Comment please by 3
                Reporter on the Valleys Herald here. We're running a story on the fire station closing its night
                shift. Could I have a statement from the Member, 80 words, by 3? And is she signing the
                petition, on the record?
              - |
                Cyfweliad bore fory
                Helo, newyddiadurwr ydw i ar raglen y bore. A fyddai'r Aelod ar gael am gyfweliad byr am 7.50
                fory am y ffigyrau amseroedd aros? Dros y ffôn yn iawn. Angen ateb erbyn 6 heno.
              - |
                Right of reply
                We intend to publish an article on Sunday about Members who employ relatives. It will say that
                your office manager is the Member's cousin and that the post wasn't advertised. Anything you
                wish to say in response should reach me by noon on Friday. I'd also like to see the job advert.
                Investigations desk
              - |
                radio phone in
                producer on the mid morning show, looking for a politician for a live panel on bin collections,
                thurs 10.15, studio or zoom. can she do it? will need a landline
              - |
                Photo opportunity
                Can our photographer grab the Member outside the closed bank at about 2 today? Front page of
                this week's. If not have you got a picture we can use, landscape, no logos?
              - |
                Column
                You're due to give us the "View from the Bay" column, 400 words, by Monday noon please. Last one
                was 620 and I had to cut the bit about the choir. Any topic but potholes. Editor
              - |
                Documentary on the miners' strike
                I'm producing a documentary for the spring. As the Member's father was at the colliery in 1984
                we wondered whether she'd be filmed walking the site and say what she remembers. We'd need half
                a day, with a small crew and one camera. There's no fee, I'm afraid. Filming is in the week of 7
                December. I'd be glad to talk through it first by phone, off the record if you'd prefer. We've
                already spoken to a picket, a policeman and the woman who ran the kitchen; what we lack is
                somebody who was a child. Archive clips are cleared.
              - |
                Fact check: voting record
                Hi, a leaflet says the Member missed 31 votes. We make it 12. Are you disputing either number?
                Filing at 5.
              - |
                Ymateb i'r gyllideb
                Oes modd cael ymateb yr Aelod i'r gyllideb ddrafft, dau baragraff, yn y ddwy iaith os yn bosib?
                Mae'r wefan newyddion yn cyhoeddi am 4. Gohebydd gwleidyddol
              - |
                Embargoed: inspection report
                The inspectorate's report on the prison is out at 00.01. I can share a copy under embargo if we
                can have a quote from your boss for the bulletin. Is she around for a clip on College Green?
              - |
                student paper
                hiya i write for the uni paper, could i interview the MS for like 10 mins about student rents
                and what she was like at uni lol. going to print weds
              - |
                Expenses data
                I'm working on a data piece comparing what every Member spent on taxis, hotels and office rent.
                Your figure for hotels is the highest in the region. Before I publish, is there an explanation
                and will anyone speak to me?
              - |
                Sylw ar gau'r ffatri
                Rwy'n ohebydd i'r papur bro. Gawn ni ddyfyniad gan yr Aelod am gau'r ffatri, tua 100 gair, erbyn
                nos Iau? A llun diweddar os oes un.
              - |
                allegation re staff pay
                I've seen claims published for all Members, and would like to put some points about your
                staffing costs to you before we run it tonight. Call me back on the newsdesk
              - |
                Vox pop
                BBC-style vox pop on the new stadium: would the Member give us 20 seconds to camera at 5 outside
                the ground?
              - |
                Are you defecting?
                Two sources tell me that your boss is about to leave the group. Call me before six, or I run it
                without.
          - code: safeguarding
            name: Safeguarding
            about: "A disclosure or a worry about a child, or an adult at risk, who may be harmed."
            skill: safeguarding
            minutes: 60
            clocks: [safeguarding]
            seen-by: named
            advisory: safeguarding
            marking: OFFICIAL-SENSITIVE
            priority: urgent
            facts:
              required: []
              helpful: [date-of-birth, postcode]
            auto-allocate: false
            cues:
              - { phrase: "hits me", weight: 4 }
              - { phrase: "bruise*", weight: 4 }
              - { phrase: "frightened of", weight: 4 }
              - { phrase: "not safe", weight: 4 }
              - { phrase: "safeguarding", weight: 4 }
              - { phrase: "kill myself", weight: 4 }
              - { phrase: "end my life", weight: 4 }
              - { phrase: "suicid*", weight: 4 }
              - { phrase: "self harm*", weight: 4 }
              - { phrase: "harm myself", weight: 4 }
              - { phrase: "being abused", weight: 4 }
              - { phrase: "abusing", weight: 4 }
              - { phrase: "touched me", weight: 4 }
              - { phrase: "locked in", weight: 4 }
              - { phrase: "scared of", weight: 4 }
              - { phrase: "child at risk", weight: 4 }
              - { phrase: "at risk of harm", weight: 4 }
              - { phrase: "diogelu", weight: 4 }
              - { phrase: "cam-drin", weight: 4 }
              - { phrase: "ofn arna", weight: 4 }
              - { phrase: "niweidio", weight: 4 }
              - { phrase: "lladd fy hun", weight: 4 }
              - { phrase: "neglected", weight: 4 }
              - { phrase: "starving", weight: 4 }
              - { phrase: "afraid of him", weight: 4 }
              - { phrase: "he hurts", weight: 4 }
              - { phrase: "afraid", weight: 3 }
              - { phrase: "scared", weight: 3 }
              - { phrase: "hurting", weight: 3 }
              - { phrase: "cannot go on", weight: 3 }
              - { phrase: "can't go on", weight: 3 }
              - { phrase: "violent", weight: 3 }
              - { phrase: "threatens me", weight: 3 }
              - { phrase: "takes her money", weight: 3 }
              - { phrase: "takes my money", weight: 3 }
              - { phrase: "shouts at", weight: 3 }
              - { phrase: "left alone", weight: 3 }
              - { phrase: "don't tell anyone", weight: 3 }
              - { phrase: "police came", weight: 3 }
              - { phrase: "controlling", weight: 3 }
              - { phrase: "groom*", weight: 3 }
              - { phrase: "overdose", weight: 3 }
              - { phrase: "burns", weight: 3 }
              - { phrase: "hungry", weight: 3 }
              - { phrase: "ofnus", weight: 3 }
              - { phrase: "bwrw", weight: 3 }
              - { phrase: "dim bwyd", weight: 3 }
              - { phrase: "unsafe", weight: 3 }
              - { phrase: "ashamed", weight: 3 }
              - { phrase: "social services", weight: 3 }
              - { phrase: "secret", weight: 3 }
              - { phrase: "alone at night", weight: 3 }
              - { phrase: "crying", weight: 3 }
              - { phrase: "marks on", weight: 3 }
              - { phrase: "nobody knows", weight: 3 }
              - { phrase: "older man", weight: 3 }
              - { phrase: "gives her", weight: 3 }
              - { phrase: "dementia", weight: 3 }
              - { phrase: "worried about", weight: 2 }
              - { phrase: "harm", weight: 2 }
              - { phrase: "children", weight: 2 }
              - { phrase: "vulnerable", weight: 2 }
              - { phrase: "poeni am", weight: 2 }
              - { phrase: "help me", weight: 2 }
              - { phrase: "little girl", weight: 2 }
              - { phrase: "little boy", weight: 2 }
            examples:
              - |
                Worried about a child in our street
                There's a little boy of about five next door who's out in his pyjamas at ten at night. He eats
                from our bin. I've seen marks on his legs. They shout at him terribly. I don't want trouble with
                them but I can't sleep for thinking of it. Who do I tell? Please don't use my name.
              - |
                please read
                i cant go on. the house is gone and the kids are gone and nobody listens. ive got the tablets
                here. you were the last one i wrote to. tell my girls i tried
              - |
                Ofn arna i
                Plîs peidiwch â ffonio'r tŷ. Mae e'n fy mwrw i pan fydd e wedi bod yn yfed a dw i'n ofni dros y
                plant. Does neb yn gwybod. Mae e'n cadw fy ffôn a'r arian. Wn i ddim beth i'w wneud.
              - |
                My mother's neighbour
                I visit Mam, 91, once a month as I live in Kent. A man from the flats has "taken her under his
                wing". He has her bank card, and there's a new will. She's lost two stone. She flinches when he
                comes in. She says that he's a good boy and I mustn't upset him. The surgery say they cannot
                discuss it.
              - |
                Something my pupil said
                I'm a supply teaching assistant. On Friday a girl of nine told me she doesn't like it when her
                uncle babysits, because of "the game". I told the class teacher, who said that the family are
                well known and she makes things up. I've not been asked back. I have kept what she said word for
                word with the time. I believe somebody has to act on this.
              - |
                re: my benefits
                I know you said it takes six weeks. I haven't eaten since Saturday and I have started cutting my
                arms again like I did when I was a kid. I'm not asking for anything. I just wanted one person to
                know
              - |
                Care home
                I do nights in a residential home. Residents are put to bed wet at 5pm and the bells taken off
                the wall so they can't ring. One lady has burns from the radiator. One man's been tied in his
                chair with a dressing gown cord. I reported it to the manager and was told I'd lose my job. I've
                photographs. I'm frightened of what they will do if they find that I wrote this, and I'm more
                frightened of what's going to happen to those people over Christmas, when it's all agency staff
                who don't know them.
              - |
                Poeni am gymydog
                Rwy'n poeni am hen ŵr sy'n byw ar ei ben ei hun. Nid oes bwyd yn y tŷ na thân, ac mae ei nai yn
                mynd â'i bensiwn bob dydd Llun. Roedd clais mawr ar ei wyneb ddoe. Mae e'n drysu. Ydych chi'n
                gallu cysylltu â rhywun ar fy rhan?
              - |
                housing transfer
                want to move asap me and the baby. he put me against the wall again thursday and said next time
                it'll be her. hes my husband. i havnt rung police as his mate is one. dont write to this address
                he opens everything
              - |
                grandson
                My grandson is 14 and keeps coming home with trainers and a second phone. He's gone for days, to
                Swindon he says. Older lads wait for him in a car. His mother thinks it's a girl. I found a
                knife under the bed. He cried and said that he can't get out of it or they'd hurt us. School
                just says truant.
              - |
                I'm thirteen
                hi i dont know if kids can write to you. my stepdad comes in my room. i told mam and she said i
                was a liar. can you get someone to talk to me but not at home
              - |
                Sister with learning disabilities
                Her support worker shouts at her and won't let us see her alone. There was a burn on her hand
                and no one could say how. She now says she's "bad". She used to sing all day. I have complained
                to the agency and they've "looked into it". Am I making too much of this?
              - |
                dad and the car keys
                It's my husband. He has dementia and last night he put his hands round my neck, he thought that
                I was a burglar. I've hidden the knives. I don't want him taken away. I'm so tired, and I
                shouted things at him that I never thought I would. Is there a place he could go for a night or
                two?
              - |
                Foster child
                I'm a foster carer. The boy placed with us came back from contact with a cigarette burn and
                begged us not to say. The out-of-hours social worker told me to wait until Monday.
              - |
                brawd
                Mae fy mrawd yn siarad am ladd ei hun bob nos ers colli'r fferm. Mae'r gynnau yn y tŷ o hyd. Mae
                e'n gwrthod gweld y meddyg. Beth wnaf i?
              - |
                Girl at the shop
                There's a young girl working in the nail bar who sleeps there on the floor. She isn't allowed
                out and a man takes her wages. She gave me a note with "help" on it.
          - code: abuse
            name: Abusive or threatening mail
            about: "Abuse, threats or hatred aimed at the Member or at staff."
            skill: safeguarding
            minutes: 15
            clocks: [one-day]
            seen-by: named
            advisory: welfare
            marking: OFFICIAL-SENSITIVE
            priority: urgent
            facts:
              required: []
              helpful: []
            auto-allocate: false
            cues:
              - { phrase: "i know where you live", weight: 4 }
              - { phrase: "watch your back", weight: 4 }
              - { phrase: "traitor", weight: 4 }
              - { phrase: "scum", weight: 4 }
              - { phrase: "you will pay", weight: 4 }
              - { phrase: "bitch", weight: 4 }
              - { phrase: "rot in hell", weight: 4 }
              - { phrase: "hope you die", weight: 4 }
              - { phrase: "coming for you", weight: 4 }
              - { phrase: "vermin", weight: 4 }
              - { phrase: "hang you", weight: 4 }
              - { phrase: "you people", weight: 4 }
              - { phrase: "celwyddgi", weight: 4 }
              - { phrase: "bradwr", weight: 4 }
              - { phrase: "fuck*", weight: 4 }
              - { phrase: "shut your mouth", weight: 4 }
              - { phrase: "string you up", weight: 4 }
              - { phrase: "filthy", weight: 4 }
              - { phrase: "disgusting woman", weight: 4 }
              - { phrase: "liar*", weight: 3 }
              - { phrase: "corrupt", weight: 3 }
              - { phrase: "parasite*", weight: 3 }
              - { phrase: "idiot*", weight: 3 }
              - { phrase: "useless", weight: 3 }
              - { phrase: "pathetic", weight: 3 }
              - { phrase: "disgrace", weight: 3 }
              - { phrase: "burn", weight: 3 }
              - { phrase: "your family", weight: 3 }
              - { phrase: "your house", weight: 3 }
              - { phrase: "your car", weight: 3 }
              - { phrase: "gutless", weight: 3 }
              - { phrase: "thick", weight: 3 }
              - { phrase: "shame on you", weight: 3 }
              - { phrase: "cachu", weight: 3 }
              - { phrase: "twpsyn", weight: 3 }
              - { phrase: "moron*", weight: 3 }
              - { phrase: "bastard*", weight: 3 }
              - { phrase: "crook*", weight: 3 }
              - { phrase: "hate you", weight: 3 }
              - { phrase: "evil", weight: 3 }
              - { phrase: "snake", weight: 3 }
              - { phrase: "knock your", weight: 3 }
              - { phrase: "get what's coming", weight: 3 }
              - { phrase: "smash", weight: 3 }
              - { phrase: "fat", weight: 3 }
              - { phrase: "ugly", weight: 3 }
              - { phrase: "stupid", weight: 3 }
              - { phrase: "go back to", weight: 3 }
              - { phrase: "cow", weight: 3 }
              - { phrase: "lwmp", weight: 3 }
              - { phrase: "cywilydd", weight: 3 }
              - { phrase: "diawl", weight: 3 }
              - { phrase: "sorry you were born", weight: 3 }
              - { phrase: "you lot", weight: 2 }
              - { phrase: "clown*", weight: 2 }
              - { phrase: "deserve", weight: 2 }
              - { phrase: "hell", weight: 2 }
              - { phrase: "warn*", weight: 2 }
              - { phrase: "troughing", weight: 2 }
              - { phrase: "snouts", weight: 2 }
              - { phrase: "lot of you", weight: 2 }
            examples:
              - |
                you
                lying traitor scum. you people sold this country and when the day comes you'll hang with the
                rest of them. I know where you park
              - |
                TELL HER
                Tell that fat cow that she's a disgrace to Wales, a parasite and a liar. I pay her wages. She
                wants to be careful walking round this town, there's many who'd spit on her. I hope she loses
                everything.
              - |
                Bradwr
                Bradwr wyt ti a chelwyddgi. Cywilydd arnat ti. Gwylia dy gefn yn y sioe, mae 'na lawer ohonon
                ni. Ti ddim yn Gymraes o gwbl.
              - |
                last warning
                I've seen your daughter at the bus stop in her nice uniform. Vote that way again and see what
                happens
              - |
                Useless
                12 emails and not one reply you ignorant bunch of useless f***ers. the girl who answers your
                phone is thick as mud, I'll come down there and teach her some manners
              - |
                Go home
                You don't belong here, go back to where your grandparents came from. We don't want your sort
                telling us how to live. Filthy lot of you. It'll be sorted out soon enough and don't say that
                you were not warned.
              - |
                Re: Re: Re: No reply
                Still hiding? Gutless. You had my sister's letter for two months, did nothing, and you stand
                there grinning in the paper with a cake. You evil, worthless woman. I want you to lie awake. I
                want you to hear every car that slows down outside number 14. I'm not threatening you, I am only
                telling you how it feels to be ignored by somebody who has never done an honest day's work in
                her life and never will. Snouts in the trough, all sixty or ninety or however many of you there
                are now. Rot in hell.
              - |
                (no subject)
                hope you get cancer you corrupt bitch
              - |
                swyddfa
                Ffyliaid diawl, bob un ohonoch. Fe losga i'r lle i'r llawr. Chi'n gwybod pwy ydw i.
              - |
                That vote
                Somebody ought to put a brick through your window. Somebody probably will. Sleep tight, clown.
              - |
                to the so-called staff
                which one of you morons wrote to me? Sian is it? I've looked you up love. nice little flat above
                the florist. You'll be sorry that you were born
              - |
                hello again
                Me again. 40 emails now and I'll send 400. Your girl can block me, I've got ten addresses.
                You're a coward, a crook and a waste of skin
              - |
                Wales doesn't want you
                Nobody voted for you, you ugly cow. Resign or be dragged out. That's a promise
        """#
}
