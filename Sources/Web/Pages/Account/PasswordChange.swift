import Hummingbird
import QueueStore
import Triage

/// Changes somebody's own password, when they know the one they have.
struct PasswordChange {
    let request: PageRequest
    let signedIn: SignedIn

    private var desk: SignInDesk { SignInDesk(site: request.site) }

    /// - Returns: the cookies of the session that goes on in this browser, or what is wrong.
    func make() async throws -> Result<[Cookie], Objection> {
        let (old, new) = (request.form.raw("old") ?? "", request.form.raw("new") ?? "")
        if let objection = PasswordRule(person: signedIn.person).objection(to: new) {
            return .failure(Objection(wrong: .init(new: objection)))
        }
        guard new == request.form.raw("again") else {
            return .failure(Objection(wrong: .init(again: "The two new passwords are not the same.")))
        }
        guard new != old else {
            return .failure(Objection(wrong: .init(new: "The new password is the one you have now.")))
        }
        do {
            return .success(try await desk.change(old, to: new, of: signedIn, request))
        } catch let refused as SignInDesk.Refused {
            return .failure(Objection(wrong: wrong(refused)))
        }
    }

    /// What is wrong, as an error.
    struct Objection: Error {
        let wrong: PasswordForm.Wrong
    }

    private func wrong(_ refused: SignInDesk.Refused) -> PasswordForm.Wrong {
        switch refused {
        case .wrong(waitsUntil: nil): .init(old: "The password you have now is not right.")
        case .wrong(let until?):
            .init(old: "The password you have now is not right. Try again \(request.inWords(until: until)).")
        case .wait(let until):
            .init(
                old:
                    "A wrong password was given too often, and this one was not looked at. Try again \(request.inWords(until: until)).",
                status: .tooManyRequests
            )
        case .busy:
            .init(
                old: "Too many passwords are being looked at, and this one was not. Try again in a moment.",
                status: .serviceUnavailable
            )
        }
    }
}
