import Triage
import WorkingTime

extension SmallOffice {
    /// The office with the kit that has something of everything, a deputy, and people named for what is secret.
    static func wide() throws -> SmallOffice {
        var office = try SmallOffice(kit: "wide-kit.yaml")
        office.staff = Staff(
            people: SmallOffice.people,
            posts: SmallOffice.posts,
            deputies: [
                Deputy(
                    principal: SmallOffice.lena.email,
                    deputy: SmallOffice.nell.email,
                    first: .earliest,
                    last: .latest
                )
            ],
            named: ["secret": [SmallOffice.rhys.email, SmallOffice.cora.email]]
        )
        return office
    }
}
