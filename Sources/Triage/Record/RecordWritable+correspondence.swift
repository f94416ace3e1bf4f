extension EnquiryEvent.Replied: RecordWritable {
    package func write(to writer: inout RecordWriter) {
        writer.object {
            $0.field("effects", Int64(effects))
            $0.field("language", language)
            $0.field("message", message)
            $0.field("purpose", purpose)
            $0.field("reaches", reaches)
            $0.field("template", template)
            $0.field("to", to)
        }
    }
}

extension EnquiryEvent.Replied.Purpose: RecordWritable {}

extension EnquiryEvent.Recalled: RecordWritable {
    package func write(to writer: inout RecordWriter) {
        writer.object {
            $0.field("message", message)
            $0.field("restores", restores)
        }
    }
}

extension EnquiryEvent.Undelivered: RecordWritable {
    package func write(to writer: inout RecordWriter) {
        writer.object {
            $0.field("because", because)
            $0.field("clocks", clocks)
            $0.field("message", message)
            $0.field("report", report)
            $0.field("to", to)
        }
    }
}

extension EnquiryEvent.AnsweredOutside: RecordWritable {
    package func write(to writer: inout RecordWriter) {
        writer.object {
            $0.field("evidence", evidence)
            $0.field("from", from)
            $0.field("isProven", isProven)
            $0.field("message", message)
            $0.field("sentAt", sentAt)
            $0.field("to", to)
        }
    }
}

extension ReplyDraft.Purpose: RecordWritable {}

extension ReplyDraft: RecordWritable {
    package func write(to writer: inout RecordWriter) {
        writer.object {
            $0.field("cc", cc)
            $0.field("chase", chase)
            $0.field("evidence", evidence)
            $0.field("language", language)
            $0.field("lateBecause", lateBecause)
            $0.field("outcome", outcome)
            $0.field("purpose", purpose)
            $0.field("quotes", quotes)
            $0.field("subject", subject)
            $0.field("template", template)
            $0.field("text", text)
            $0.field("to", to)
            $0.field("waitsFor", waitsFor)
            $0.field("welsh", welsh)
        }
    }
}

extension EarlierEnquiry: RecordWritable {
    package func write(to writer: inout RecordWriter) {
        writer.object {
            $0.field("because", because)
            $0.field("isCertain", isCertain)
            $0.field("reference", reference)
        }
    }
}
