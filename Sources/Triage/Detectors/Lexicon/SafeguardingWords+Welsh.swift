extension SafeguardingWords {
    /// The same in Welsh, north and south.
    static let welsh = """
        cam drin|driniaeth|drin_plant
        camdrin*|gamdrin*|chamdrin*
        gam|cham drin|driniaeth
        trais ..1 domestig|yn_y_cartref
        plentyn|plant|blant|blentyn|oedolyn|babi|fabi|merch|bachgen|person|pobl ..4 mewn perygl|berygl|risg
        mewn perygl|berygl ..3 niwed|plentyn|plant|gartref
        ddim|dim|nid|heb ..3 saff|ddiogel|diogel ..3 gartref|adre|yno|yma|efo|gyda|yn_y
        pryder|bryder|pryderon|mater|achos|atgyfeiriad ..2 diogelu
        ofn|ofnus ..2 fy|ei|y|rhag|mynd|o|dweud ..1 gwr|ngwr|phartner|mhartner|tad|dad|fam|mam|staff|gofalwr|gartref|\
        adre|adref|gwr|nhad|mab|partner|wrth
        cleisiau|gleisiau|clais|chleisiau|glais
        bwrw|taro|curo|daro|guro|brifo|frifo|fwrw|tagu ..2 fi|hi|fo|ef|nhw|plant|plentyn|mam|merch|mab|ni
        yn|n|wedi fy|ei|eu mwrw|nharo|nghuro|daro|guro|fwrw|brifo|frifo|cloi|gloi|tharo|churo|bwrw|taro
        esgeulus*
        cloi|gloi ..3 mewn|stafell|ystafell|ty
        heb ..2 fwyta|bwyta|fwyd|cael_bwyd
        dim|does_dim|heb bwyd|fwyd ..3 ty|cwpwrdd|oergell
        lloches|loches i_fenywod|menywod|merched|rhag
        mewn lloches
        ddim|yn_gwrthod gadael|gadel|caniatau i ..1 fi|mi|hi|fo
        rheoli|reoli ..2 fy|ei|popeth|arian
        cymryd|gymryd|dwyn|ddwyn ..2 ei|fy harian|arian|phensiwn|mhensiwn|pensiwn|gerdyn|cherdyn
        arian|pensiwn|cerdyn ..4 diflannu|ar_goll|cymryd|gymryd|wedi_mynd
        colli|golli fy tymer|nhymer|amynedd gyda|efo|da
        priodas|phriodas dan orfod
        gorfodi|orfodi ..3 priodi|briodi
        caethwasiaeth
        cyffwrdd|gyffwrdd ..2 a|yn ..1 fi|hi|fo|hi|merch|mab|phlentyn
        pan oeddwn|oni|on i|yn ..2 blentyn|fach|ifanc|ferch|fachgen ..8 cyffwrdd|cam|drin|trais|treisio
        gofalwr|gofalwyr|gofalwraig ..8 gweiddi|bwrw|dwyn|brifo|gas|taro
        negeseuon|neges|lluniau ..3 preifat|anaddas|noeth ..6 ferch|merch|merched|ferched|plant|blant|fachgen|\
        bechgyn|disgybl*
        hyfforddwr|hyfforddwyr|athro|athrawes|gweinidog|arweinydd ..14 merch|ferch|merched|ferched|bachgen|fachgen|\
        plant|blant|bechgyn|disgybl* ..10 preifat|lifft|neges*|cyffwrdd|gyffwrdd|briodol|unig|hun
        plentyn|plant|merch|bachgen|babi|hogyn|hogan ..10 crio|sgrechian|llwglyd|budr|oer|eisiau_bwyd|isio_bwyd
        gofyn ..4 fwyd|bwyd|fara|bara
        fy nharo|mwrw|nghuro|mrifo|mygwth|nghloi|rheoli
        peidiwch a ffonio|galw|ysgrifennu
        yn|n ei ofni|hofni
        arian ..4 mynd|fynd|diflannu|ddiflannu|gymryd ..4 pwrs|phwrs|bwrs|cyfrif|gyfrif|gofalwr*
        gweiddi ar|arni|arno|arnom|arnyn
        i bwy ..3 dylwn|dweud|ddweud
        gofalwr*|ofalwr* ..12 gweiddi|ofni|hofni|arian|bwrs|phwrs|dwyn
        gwr|ngwr|partner|phartner|mhartner|e|o|tad|nhad ..6 darllen ..3 fy negeseuon|e_byst|ffon
        bygwth|fygwth|mygwth|bygythiol ..6 fi|mi|hi|plant|gartref|ngwr|partner
        ddim|byth|heb ..2 yn|cael ..1 cael ..2 mynd|siarad|gweld|gadael ..2 allan|mas|teulu|ffrindiau|ty
        plant|plentyn|babi|mam|nain|taid|dad ..8 denau|tenau|fudr|budr|brwnt|frwnt|unig|llwgu|newynu|oer
        gadael|adael ..3 plant|plentyn|babi|mam|nain ..4 ben|hun|hunain|unig|nos
        yfed|meddw|cyffuriau|gyffuriau ..10 plant|plentyn|babi|blant
        plant|plentyn|babi|blant ..10 yfed|meddw|cyffuriau|gyffuriau|sgrechian
        camfanteisio|gamfanteisio|ecsbloetio
        poeni|pryderu|pryder|pryderus ..6 plentyn|plant|ferch|bachgen|cymydog|nghymydog|nain|mamgu|cymdoges
        dwyn|ddwyn ..4 oddi|wrth|arian|phensiwn|pwrs
        rhy|yn ..1 ofnus|ofn i|dweud|siarad|fynd
        gas|creulon|greulon ..3 wrth|gyda|efo|i ..2 mam|hi|fo|plant|nain
        mewn ofn
        ar ei|eu|fy ..1 ben|phen|pen|mhen|pennau|phennau ei|eu|fy ..1 hun|hunan|hunain
        adael|gadael ..2 ar ..2 ben|phen|pen|pennau
        dod|ddod i|mewn ..2 ystafell|stafell|llofft|ngwely ..3 nos|gyda
        methu|alla|galla|ofn ..3 dweud|deud|ddweud ..1 wrth ..1 mam|dad|neb|nhad
        """
}
