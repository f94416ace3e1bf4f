/// What marks a tongue: its commonest words, and beginnings, endings and groups of letters that are typical of its
/// spelling. All in small letters without accents, but for `letters`, which are the accented letters themselves.
struct TongueEvidence: Sendable {
    var tongue: Tongue
    var words: String
    var starts = ""
    var ends = ""
    var insides = ""
    var letters = ""

    static let all: [TongueEvidence] =
        [english, welsh] + romance + germanic + gaelic + [polish, breton, cornish] + neighbours
}

extension TongueEvidence {
    static let english = TongueEvidence(
        tongue: .english,
        words: """
            the of and to in is was for that with on as are be this have from by not or at which you an were had has been \
            it its they their there he his she her him we our us my me your i a if will would can could should may might \
            what when where who why how all any some no more than then so do did does done been but about into over out up \
            after before only other these those them said also two one new please thank thanks dear sir madam regards \
            yours sincerely faithfully hello hi kind best copy letter file record records court office request find know \
            need want like get got make see look looking help still never always very just here now today tomorrow \
            people time year years day days week month house home work good old last first next back come came go went \
            going give given take took tell told think thought ask asked because while until am im ive dont didnt cant \
            isnt wasnt wont lets too much many every must shall let something nothing anything everything someone really hate felt start class classes happy big watch hear feel play eat buy sure \
            left right used being off down again between through under against own same both each few such since \
            without within however well even most way long little great another man men woman women child children \
            friend money car school life world water call called show try keep put read money night friends \
            yes ok okay re fwd meeting invoice urgent collection service complaint application appointment street school \
            hospital information question update doesnt couldnt wouldnt havent hasnt youre theyre hes shes thats whats were id ill youve weve once around
            """,
        starts: "wh sh th kn qu wr str out under over un",
        ends: "ing ed ly tion ght ness ful ous ment ould ck ty ry ers ies sh th ee ey ow ity able ible ally ence ance",
        insides: "th sh ee oo ea ou ck gh wh ow ay igh"
    )

    static let welsh = TongueEvidence(
        tongue: .welsh,
        words: """
            mae y yr yn a ac o i ar am at ei eu fy dy ein eich dw dwi rwy rydw rwyf rydym rydych maen maent roedd oedd bu \
            bydd byddai byddwn byddaf fydd fyddai oes oedden oeddwn oeddem bod fod wedi wrth gan gyda gyd heb hyd rhwng \
            dros drwy trwy dan tan nes ers nid nad na ni chi nhw hi fe fo ef mi ti yw ydy ydi ydyn ydych ydyw dyw sydd sy \
            pan pam beth pwy ble sut lle faint pryd os oni ond neu hefyd iawn dim ddim rhai pob pawb popeth rhywbeth rhywun \
            neb llawer mwy llai mawr fawr bach fach da dda drwg gwell hen newydd cyn ar ol rol yna yma yno hyn hynny hwn hon \
            honno hwnnw rhain rheini hwnna diolch annwyl cofion gywir pur bore prynhawn os gwelwch dda croeso helo shwmae \
            gallwch gallaf gallu allaf allwch allech gallwn galla hoffwn hoffech hoffi hoffai eisiau angen rhaid rhoi roi \
            gael cael gwneud wneud mynd fynd dod ddod gweld weld dweud ddweud wybod gwybod anfon ysgrifennu gofyn ofyn \
            cymru cymraeg gymraeg gymru nghymru saesneg llys swyddfa ffeil cofnod cofnodion llythyr cyngor bwrdd iechyd ysgol \
            plant plentyn teulu mam tad merch mab gwr gwraig ty tai cartref ffordd heol stryd blwyddyn flwyddyn blynyddoedd \
            mis wythnos diwrnod dydd nos heddiw yfory ddoe llynedd eleni bellach eto unwaith byth erioed mor fel felly achos \
            oherwydd gwaith waith arian amser pobl bobl byd dyn dynes un dau dwy tri tair pedwar pump chwech saith wyth naw \
            deg cant mil mwyn ymlaen allan mewn lawr fyny ni nii hwyl atoch ataf atom ato ati iddo iddi iddyn iddynt ohono ohoni \
            ohonyn arno arni arnyn arnaf arna amdano amdani gennych gennyf gen gynnoch sgen ganddo ganddi ganddyn gennym cafodd \
            aeth daeth gwnaeth dywedodd rhoddodd gafodd wnes es ces cefais wnaeth ddaeth hwn hon ni fi chdi chithau \
            dyma dyna ai nage ie oedd doedd dydy dydi dyw does fasai baswn faswn ddylai dylai dylwn ddylwn gobeithio gobeithiaf \
            ysgrifennaf cysylltu ynglyn ynghylch achos mater sefyllfa problem help yr ydw nac paid peidiwch tyrd dewch cer ewch \
            mo mohono siarad ddarllen darllen llyfr car dwr fwyd bwyd ci cath yw cymorth
            """,
        starts: "ngh mh nh ll rh gw dd ff cyf cyn ddi gwy rhy wn llw llo lly lle ym ys chw cyd dyw fyn",
        ends: """
            dd wyd wch wyr odd iau aeth iad wn af wyn wy yn io ol us ig ll ad on yd edd oedd ydd iwn asom asant \
            ech ynt ion adau iaeth wr wg ch au ai dwy rwy ith iol eg
            """,
        insides: "dd wy yw yd wn ff ngh ddo yw llw cwm wr wl ae oe iw ew gw yn rh yf yg",
        letters: "ŵ ŷ â ê î ô û ẁ ẃ ẅ ï"
    )

    static let romance: [TongueEvidence] = [
        TongueEvidence(
            tongue: .french,
            words: """
                le la les un une des du de et est en que qui dans pour pas sur au aux avec ce cette ces il elle ils elles je tu \
                nous vous on ne se sa son ses mon ma mes ton ta tes votre notre leur leurs mais ou donc car si plus moins tres \
                bien tout tous toute etre avoir fait faire ai as avez ont sont etait etes suis comme quand quoi quel quelle ou \
                a y c d j l m n s t qu jai cest rien jamais ici bonjour merci monsieur madame veuillez lettre sans chez peut \
                peux veux dit aussi encore toujours parce mon ami aime homme femme deux trois temps jour annee aller vais va
                """,
            starts: "qu ch pr",
            ends: "aux eux ais ait ez ent ique tion oir eur euse ette elle er ie re es",
            insides: "eau oi qu ai ou eu ui",
            letters: "ç è é à ù œ ê â î ô û ë ï"
        ),
        TongueEvidence(
            tongue: .spanish,
            words: """
                el la los las un una unos de del y e o que en es por para con no se su sus lo le les mi mis tu tus me te nos \
                como mas pero si ya muy todo todos esta este esto estos esa ese eso aqui alli cuando donde quien porque soy \
                eres somos son era fue ha he han hay tiene tengo quiero puede puedo hacer sin sobre entre hasta desde al yo \
                ella ellos usted ustedes gracias buenos dias senor senora casa tiempo ano anos nada nunca siempre tambien
                """,
            starts: "es des",
            ends: "cion ar er ir ado ada ando iendo os as ero era mente dad aba",
            insides: "ue ie ll rr",
            letters: "ñ á é í ó ú ¿ ¡"
        ),
        TongueEvidence(
            tongue: .italian,
            words: """
                il lo la i gli le un uno una di del della dei delle degli e ed che in per con non si su al alla ai da dal dalla \
                nel nella sono sei e siamo ho hai ha hanno era questo questa quello quella mi ti ci vi lui lei noi voi loro io tu \
                mio mia tuo tua suo sua come piu ma se anche molto tutto tutti quando dove chi perche cosa fare fatto grazie \
                buongiorno signore signora casa tempo anno niente mai sempre qui li solo stato essere avere deve puo voglio \
                devo dopo prima meglio ora dobbiamo vorrei sta sto stai stanno quel quei mangiare avere so sa uomo bene
                """,
            starts: "sc",
            ends:
                "zione are ere ire ato ata ando endo etto ita ezza mente ono ano ino gli chi ello issimo to mo ro ti ri ra va no lo sa arsi ersi erti arti arli evo uto",
            insides: "zz gli cch ggi tt cc",
            letters: "à è ì ò ù é"
        ),
        TongueEvidence(
            tongue: .portuguese,
            words: """
                o a os as um uma de do da dos das e que em no na nos nas por para com nao se seu sua seus lhe me te meu minha \
                teu tua como mais mas ja muito tudo todos esta este isto isso essa esse aqui ali quando onde quem porque sou \
                es somos sao era foi ha tem tenho quero pode posso fazer sem sobre entre ate desde ao eu ele ela eles voce \
                voces obrigado bom dia senhor senhora casa tempo ano anos nada nunca sempre tambem estou esta estao
                """,
            starts: "des",
            ends: "cao coes ao ar er ir ado ada ando endo inho inha os as mente dade ou eu",
            insides: "lh nh ei ou",
            letters: "ã õ ç á é í ó ú â ê ô à"
        ),
    ]

    static let germanic: [TongueEvidence] = [
        TongueEvidence(
            tongue: .german,
            words: """
                der die das den dem des ein eine einen einem einer und ist in zu mit von auf fur nicht sich auch es er sie ich \
                du wir ihr ihm ihn mich mir dich dir uns euch mein meine dein deine sein seine ihre unser hat habe haben bin \
                bist sind war waren wird werden kann konnen muss will wollen als wie wenn aber oder dass weil nur noch schon \
                sehr hier da dort was wer wo warum kein keine alle man bei nach aus um am im vor uber durch ohne danke bitte \
                herr frau guten tag haus zeit jahr nichts nie immer so doch mehr zum zur gut ja nein etwas jetzt heute
                """,
            starts: "ge ver be sch ein zu aus auf",
            ends: "en er ung lich keit heit isch cht te st ern eln ein sch",
            insides: "sch ch ei ie au eu tz",
            letters: "ä ö ü ß"
        ),
        TongueEvidence(
            tongue: .dutch,
            words: """
                de het een en van ik te dat die in is je niet zijn op aan met als voor er maar om hem dan zou of wat mijn men \
                dit zo door over ze zich bij ook tot mij uit der daar naar heb hoe heeft hebben deze u want nog zal me zij nu \
                ge geen omdat iets worden toch al waren veel meer doen toen moet ben zonder kan hun dus alles onder ja eens \
                hier wie werd altijd doch wordt wezen kunnen ons zelf tegen na reeds wil kon niets uw iemand geweest andere jij \
                hij wij jullie was bent graag dank heer mevrouw huis tijd jaar nooit waar waarom hadden had zou goed
                """,
            starts: "ge ver be zij on",
            ends: "en ijk heid ing tje aat aar eer oor aan lijk",
            insides: "ij aa oe ee uu ui eu sch oo",
            letters: "ë"
        ),
    ]

    static let gaelic: [TongueEvidence] = [
        TongueEvidence(
            tongue: .irish,
            words: """
                an na is ta se si agus ar ag go ni nil le do de i ina leis as mar ach chun mo bhi bhfuil raibh ata cen cad \
                conas nach sin seo me tu muid sibh siad e iad a faoi gach duine daoine dom duit liom leat againn agam agat \
                aige aici orm ort air uirthi orainn bheith deanamh rud anois anseo ansin nuair ma gur nior rinne chuaigh \
                thainig dhiot dul teach la bliain mile maith agaibh slan scoil fear bean beidh bhionn don den o un eile ceart
                """,
            starts: "bh mh gc bhf dt nd fh gh th dh",
            ends: "adh igh amh eann aidh acht oir aim ann ail faidh ithe tear inn",
            insides: "bh mh dh gh fh th ao ui ea io ai",
            letters: "á é í ó ú"
        ),
        TongueEvidence(
            tongue: .gaelic,
            words: """
                an na is tha e i agus air aig gu cha chan le do de ann anns as mar ach mo bha bheil robh co de ciamar nach sin \
                seo mi thu sinn sibh iad a fo gach duine daoine dhomh dhut leam leat againn agam agad aige aice orm ort oirre \
                bhith rud nis seo sin nuair ma gun cuin rinn chaidh thainig taigh latha bliadhna math tapadh madainn
                """,
            starts: "bh mh fh dh gh th sg",
            ends: "adh aich eadh achd ean aidh inn ail",
            insides: "bh mh dh gh chd th ao ea",
            letters: "à è ì ò ù"
        ),
    ]

    static let polish = TongueEvidence(
        tongue: .polish,
        words: """
            i w z na do nie jest to sie ze o jak co tak za po od ale by ja ty on ona my wy oni mnie mi cie go jej ich jego \
            moj moja twoj jestem jestes byl byla bylo sa ma mam masz czy kto gdzie kiedy dlaczego bardzo juz tylko tez dla przez \
            pod nad przed bez ten ta te tego tej tym prosze dziekuje pan pani dom czas rok lat nic nigdy zawsze wszystko moze
            """,
        starts: "prz sz cz wsz nie",
        ends: "owa nie wac ego emu ych ami iem ski cki nia sz my cie ow",
        insides: "sz cz rz dz ie zy",
        letters: "ą ć ę ł ń ó ś ź ż"
    )

    static let breton = TongueEvidence(
        tongue: .breton,
        words: """
            ar an al ur un ul ha hag eo zo a e o da gant evit war en er eman ket ne me te en hi ni chwi int din dit \
            dezhan dezhi deomp deoc dezho ma va da he hon ho petra piv pelech penaos perak mat mad bras bihan ti bloaz \
            deiz amzer tud den bez bezan ober mont dont lavaret gwelet gouzout kaout am bo eus ouzh evel met pe ivez gwech \
            brezhoneg breizh trugarez demat kenavo bet oa vo vez vefe out piv setu ganit ganin gantan ganti tre kaer kalz vije neo neus meus en deus he deus hoch \
            ran rez emaon emaout botou klevout klask kavout tont gwelloch ebet dra debret holl achanon anezhan anezhi breman \
            hiziv plij blij kafe chafe vat noz komz komzan rit rin labourat ganeoc deuet ganeoch saozneg gouzon karout
            """,
        starts: "zh bez gou lav",
        ends: "et ez an out ezh eg och al enn ad ont our",
        insides: "zh ch ou eu ez oa ae",
        letters: "ñ ù"
    )

    static let cornish = TongueEvidence(
        tongue: .cornish,
        words: """
            an yw yma yth esa eus ov os on owgh yns ha hag dhe a war gans yn rag hep mes pan piw ple prag fatel pyth \
            my ty ev hi ni hwi i ow dha hy agan agas aga ma na nyns nyn ny dhymm dhis dhodho dhedhi dhyn dhywgh dhedha \
            meur ras bras byghan da drog chi bledhen dydh termyn tus den gul mos dos gweles leverel gothvos kavos mynnav \
            ev a allav yw vydh veu re lemmyn omma ena yth esen dhedhi dhodho whi owth keth pup nebes moy kernow kernewek dydh da homm homma hemm hemma honna honn nans yw ke genev genes \
            henna res vynn vynna vynnav dew orth orthiv orthis orto plema plemons pleth ottomma wra wor nown hedhyw \
            leveris lowr lowen warn ugens genowgh gensi wul allsa esa esos esowgh yll drog kewsel gweres nowydh piw \
            tri deg mab o y ki gwynn teg broder benyn naw kans mil os a hir loes dres wosa kyns nep neb gwel gwelas wrug
            """,
        starts: "dh kew gw hw ty",
        ends: "ow ys yn el es ogh ek ans yon enn edh as eth av",
        insides: "dh gh yw ow yr gw ydh",
        letters: ""
    )
}
