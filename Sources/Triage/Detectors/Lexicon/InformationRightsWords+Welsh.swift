extension InformationRightsWords {
    /// The same rights in Welsh; every first letter that mutates is written out, since "gwybodaeth" is as often
    /// "wybodaeth".
    static let welsh = """
        rhyddid|ryddid gwybodaeth
        deddf|ddeddf ..2 gwybodaeth
        cais|gais|ceisiadau ..3 gwybodaeth|wybodaeth
        gwneud|gwnaf|wneud ..2 cais ..5 gwybodaeth|wybodaeth
        gwybodaeth|wybodaeth ..2 gofnodedig|gofnodwyd|cofnodwyd|gofnodi|chofnodi
        gwybodaeth|wybodaeth amgylcheddol
        gwrthrych|gwrthrychau ..1 data|am_wybodaeth
        cais|gais ..2 gwrthrych
        mynediad ..3 data|wybodaeth|gwybodaeth|ffeil|cofnodion|gofnodion
        fy|ein|ei|eu nata|data|ddata
        data personol
        gwybodaeth|wybodaeth|manylion|cofnod*|gofnod*|ffeil|ddata|data|dogfen*|bopeth|popeth|beth ..8 amdanaf|amdana|\
        amdanai|amdanom
        beth|pa|faint ..3 gadw|cadw|ddal|dal|cedwir|gedwir|sydd_gennych ..8 amdanaf|amdana|amdanai|wybodaeth|\
        gwybodaeth
        am ba hyd|faint|hir ..8 cadw|gadw ..6 gwybodaeth|wybodaeth|data|manylion|ffeil
        gwybodaeth|wybodaeth sydd|a gennych|gedwir|gedwch|ddaliwch|ddelir
        copi|gopi|copiau|gopiau|gweld|weld|chopi ..5 fy ..1 nghofnod*|ffeil|nghofnodion|nodiadau|mhapurau|record
        fy nghofnodion|nghofnod|ffeil|nodiadau ..8 copi|gopi|gweld|weld|anfon*|gael|gaf
        copi|gopi|copiau|gopiau|darparu|darparwch|ddarparu|anfonwch|anfon|rhoi|rhowch ..5 ohebiaeth|gohebiaeth|\
        negeseuon|e_byst|ebyst|cofnodion|gofnodion|llythyrau ..6 rhwng|ynghylch|ynglyn|am|sy|yn_ymwneud
        holl|pob ohebiaeth|gohebiaeth
        faint o ..10 bob|pob blwyddyn|mis
        sawl ..12 bob|pob blwyddyn|mis
        diogelu|gwarchod data ..4 cwyn|gwyno|cwyno|torri|deddf|swyddog|cais
        cwyn|gwyn|cwyno|gwyno|torri|deddf|ddeddf|swyddog ..4 diogelu|gwarchod data
        comisiynydd|gomisiynydd gwybodaeth|wybodaeth
        hawl ..4 weld|gwybod|wybod|gwybodaeth ..4 cofnod*|gofnod*|gwybodaeth|amdanaf|ffeil
        anfonwyd|rhannu|rannu|rhannwyd|rhoddwyd|roddwyd|datgelu|ddatgelu|datgelwyd|colli|golli|collwyd ..6 fy nata|\
        manylion|nghyfeiriad|enw|ngwybodaeth|ffeil|rhif|llythyr|llythyrau
        fy manylion|enw|nghyfeiriad|nata|ngwybodaeth ..6 rhannu|rannu|datgelu|ddatgelu|anghywir|golli|colli|dileu|\
        ddileu
        person|unigolyn|cyfeiriad|berson anghywir|arall ..6 llythyr|manylion|data|gwybodaeth|anfon*
        llythyr|manylion|papurau|data|gwybodaeth ..4 rhywun|person|berson arall
        heb ..2 fy nghaniatad|ngwybodaeth|nghydsyniad
        dileu|dilewch|ddileu|tynnu|tynnwch|dynnu ..6 fy|ffeil|manylion|enw|data|nata
        tynnu|tynnwch|dynnu ..4 oddi ar ..4 rhestr
        tynnu fy nghaniatad|nghydsyniad yn ol
        cywiro|gywiro|cywirwch ..3 fy|y_cofnod|manylion|data
        fy|ei manylion|nata|ngwybodaeth ..4 trin|drin|defnyddio|rhannu|cadw
        cwyn|gwyn ..12 manylion|gwybodaeth|data|cyfrinach*
        llythyr|llythyrau|e_bost|manylion ..8 at|i fy ..1 nghymydog|nghyn|ngwr|nheulu|nghyflogwr
        sut|pam ..4 cafodd|gafodd|cawsoch|gawsoch ..6 fy ..2 rhif|cyfeiriad|nghyfeiriad|manylion|enw|e_bost
        gwariwyd|wariwyd|gwario|wario|gwariant|wariant|costiodd|gostiodd|cost|gost ..10 ffigurau|faint|ers|bob|\
        blwyddyn|20*
        faint ..8 gwariwyd|wariwyd|wario|gostiodd|gost
        taenlen|daenlen|ffigurau|ystadegau ..6 ers|am|bob|os|ar
        faint|nifer ..12 ers 20*
        cofnodion|gofnodion|papurau|bapurau ..3 cyfarfod|cyfarfodydd|bwrdd|pwyllgor
        pob|holl|unrhyw ..1 neges|negeseuon|e_bost|ebost|lythyr|ddogfen|wybodaeth ..3 rhwng|am|ynghylch|ynglyn|gan
        hawl i ..1 weld|wybod
        weld|gweld ..3 y|fy|ei ..1 ffeil|nghofnodion|nodiadau|adroddiad|cofnodion|gofnodion
        faint|sawl ..8 wedi|sydd_wedi ..8 ers|yn_ystod
        copi|gopi|copiau ..2 m|fy|om|o_m ..1 cofnodion|nghofnodion|ffeil|nodiadau|data|nata
        cofnodion|nghofnodion|ffeil ..1 personel|meddygol|iechyd|staff|carchar
        cais|gais ..4 mynediad|fynediad
        fy hawl|hawliau ..6 data|gwybodaeth|weld|mynediad
        rhannu|rannu|dangos|ddangos ..6 gwybodaeth|wybodaeth|manylion ..4 amdana*|bersonol|personol|preifat
        gwybodaeth|wybodaeth|manylion|data bersonol|personol|preifat
        rhywun arall ..6 llythyr|manylion|enw|cyfeiriad
        llythyr|llythyrau|ebost|papurau ..4 rhywun|person|dieithr* ..2 arall
        gadewais|weithiais|gweithiais|gwasanaethais ..12 cofnod*|ffeil|nodiadau
        faint|pwy|pa ..4 dalodd|benderfynodd|wariwyd|enillodd|gymeradwyodd
        asesiad|adroddiad|arolwg|ganlyniadau|canlyniadau|asesiadau ..4 llifogydd|llygredd|ecolegol|asbestos|swn|\
        ansawdd|aer|dwr|amgylcheddol|coed
        ohebiaeth|gohebiaeth ..2 gyda|a|efo|rhwng|am
        """
}
