/// How people say that they want more than one thing. Three parts of one question are one request; the same letter
/// asking for a book, too, is two.
enum SeveralRequestsWords {
    static let lexicon = Lexicon(signs: signs, themes: themes, excuses: excuses)

    static let signs = """
        two|three|four|five|several|couple|few|number|2|3|4 ..2 things|requests|matters|enquiries|inquiries|queries|\
        favours|issues|unrelated|separate
        two|three|four|several|couple|few ..2 questions
        several|many questions
        two|three|different|separate|second|other|another|unrelated|further ..1 request|query|enquiry|matter|issue|\
        subject|topic
        separately
        on|as_to|to another|a_different|a_separate|an_unrelated|a_second note|matter|subject|topic|point|issue
        unrelated|different|separate question|matter|point|thing|subject|issue|but
        while|whilst i am|have? ..2 here|writing|on|you|at_it
        while|whilst im|ive ..2 here|writing|on|you
        one more|other|last|final thing|question|request|query
        another thing|question|request
        also|and ..2 on a ..1 different|separate|another
        secondly|thirdly|lastly|finally ..6 could|can|please|would|i|we|is|do
        second ..1 thing|question|point|request|bit
        in|as addition|well ..3 could|can|please|would|i|we
        also|too|additionally|plus|ps|p_s ..3 could|can|please|would|is|do|are|may|will you|i|there|we|one|it
        can|could|would|will|please you? also
        and ..2 can|could|would|will you also
        at the same time ..4 could|can|please|would
        as well ..2 can|could|would|please
        by the way
        btw|p_s
        ps|p_s
        what i really|actually wanted|want
        part ..1 one|two|a|b ..2 of my
        dau|dwy|tri|tair|sawl|ychydig ..1 beth|gais|gwestiwn|mater|fater|cwestiwn|chwestiwn|ymholiad
        yn ail|drydydd|olaf
        ar fater|bwnc arall|gwahanol
        mater|peth|cwestiwn|cais arall
        un peth arall|bach
        hefyd ..4 a|hoffwn|allech|fyddech|wnewch|gaf|oes|os|rwy|dwi
        a gyda llaw
        gyda llaw
        ar wahan ..3 hoffwn|a|allech
        """

    static let themes: [Theme] = [
        Theme(
            "regarding rights",
            with: ["regarding other work"],
            """
            foi|foia|~freedom_of_information|subject_access|my_data|eir|eirs
            """
        ),
        Theme(
            "regarding other work",
            with: ["regarding rights"],
            """
            please|could|can|may|would|also|and ..4 renew|borrow|reserve|photocopy
            loan|book|article|copy ..4 as_well|too|still|separately
            """
        ),
    ]

    static let excuses = """
        thank|thanks ..6 also|too
        unsubscribe
        also known|called
        not only
        finally|lastly ..4 thank|got|received|arrived
        in addition to
        two|three|several|few ..1 questions ..2 about|on|for ..2 it|this|that|the
        """
}
