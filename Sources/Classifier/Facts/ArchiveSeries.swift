/// Letter codes of departments at The National Archives whose records an office like this one meets.
enum ArchiveSeries {
    /// Codes that mean little else, so that a series without a piece ("J 267") counts.
    private static let distinct = index(
        """
        ASSI CRIM PCOM LCO MEPO DPP HO CHES DURH PALA PROB HCA CHAR CHANC KB J LAB PIN WORK BT HLG DEFE FCO CAB PREM
        """
    )

    /// Codes that are also ordinary abbreviations: they count with a piece only ("C 16/201").
    private static let ordinary = index(
        """
        C CO FO WO TS DL PL IR ED MH T E SP CP CUST RG AIR ADM STAC REQ JUST ASSIZES DO CHESTER BS JV NDO RAIL MT AST
        BN OS HS KV MAF ZHC ZLIB STAT FJ LCD
        """
    )

    private static func index(_ codes: String) -> Set<UInt64> {
        Set(codes.utf8.split { $0 <= 32 }.map { key($0) })
    }

    private static func key(_ code: some Sequence<UInt8>) -> UInt64 {
        code.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    }

    enum Kind { case distinct, ordinary }

    /// What kind of code these bytes are; nil for none.
    static func kind(_ code: ArraySlice<UInt8>) -> Kind? {
        guard code.count <= 8 else { return nil }
        let key = key(code)
        return distinct.contains(key) ? .distinct : ordinary.contains(key) ? .ordinary : nil
    }
}
