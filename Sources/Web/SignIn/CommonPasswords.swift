/// What passwords are made of that are guessed first, digits and signs left out: the commonest of published lists, and
/// what is long enough to pass for one.
enum CommonPasswords {
    static let words = Set(text.split(whereSeparator: \.isWhitespace).map(String.init))

    private static let text = """
        password passwords passwort passw passwd passphrase pass p pw secret secrets mysecret letmein letmeinnow letmeinplease
        welcome welcomehome welcomeback hello helloworld login logmein admin administrator adminadmin root toor user
        guest test testing tester testtest demo changeme changemenow changeit default temp temporary temppassword
        qwerty qwertyuiop qwertyuiopasdfghjkl qwertyqwerty qwert qwertz azerty asdf asdfgh asdfghjkl zxcvbn zxcvbnm
        qazwsx qazwsxedc qazwsxedcrfv asdfasdf qweasd qweasdzxc qweqwe abc abcd abcdef abcdefg abcdefgh abcdefghijkl
        abcdefghijklm abcdefghijklmnop abcdefghijklmnopqrstuvwxyz aaa iloveyou iloveyousomuch iloveu loveyou lovely love
        princess dragon monkey sunshine shadow master superman batman spiderman pokemon starwars trustno trustnoone
        football footballfootball baseball basketball soccer hockey liverpool liverpoolfc arsenal arsenalfc chelsea
        chelseafc manchester manchesterunited manchestercity everton tottenham rangers celtic wales cymru london england
        scotland ireland cardiff newport swansea michael jennifer jordan hunter buster ginger pepper summer winter spring
        autumn january february monday tuesday wednesday thursday friday saturday sunday whatever nothing computer internet
        google facebook microsoft windows linkedin access accesscontrol office theoffice intray intrayintray inbox library
        librarian archive archives records recordsoffice enquiry enquiries council government parliament publicservice
        passwordpassword passwordone mypassword mypasswordis thepassword thisismypassword newpassword oldpassword
        passcode mypasscode opensesame abracadabra correcthorsebatterystaple donotchange dontknow idontknow
        bigboss thebest charlie daniel thomas jessica ashley bailey matthew andrew joshua nicole freedom
        flower cheese cookie chocolate banana orange purple silver golden diamond mustang ferrari porsche mercedes
        """
}
