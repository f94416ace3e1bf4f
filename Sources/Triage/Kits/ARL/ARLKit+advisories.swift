extension ARLKit {
    /// Phrases of this office's own that bring something to a person's notice; what any office would hear, the detectors
    /// know already.
    static let advisories = #"""
        advisories:
          welfare:
            # A prisoner under Assessment, Care in Custody and Teamwork is being watched for self-harm.
            - "open acct"
            - "acct open*"
            - "constant watch"
          distressing:
            # The Prison Commission's files on prisoners under sentence of death.
            - "pcom 9"
        """#
}
