package cn.xunting.model.wire.office;

import cn.xunting.model.Charge;
import cn.xunting.model.FindingState;
import cn.xunting.model.Points;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 台账的一行 — a finding as the month's ledger lists it.
 *
 * @param number its place in the month, from 1, in the order the ledger took it in
 * @param staffName of the person named, if any
 * @param charge how its points reach unit and person; the points stand here as the item has them, before caps and ladders, which the sheet shows
 * @param personPoints what it moves for the person, negative for a deduction; zero while it does not count or nobody is named
 * @param unitPoints what it moves for the unit in full; absent where the unit is charged by average or by ratio over the
 *     month, which the sheet shows
 * @param photos how many it names
 * @param inspector the name of who recorded it
 * @param acknowledgement what the representative said, in words; empty if nothing
 * @param verifier who verified it; empty if nobody
 * @param dispute disputes, what became of them, and who took it back, in words; empty if there was nothing of the kind
 * @param remark the note
 */
public record LedgerLine(
        int number,
        UUID id,
        Instant occurredAt,
        String unit,
        String unitName,
        @Nullable String counter,
        @Nullable String staffNo,
        @Nullable String staffName,
        String item,
        String clause,
        String label,
        int quantity,
        Charge charge,
        Points personPoints,
        @Nullable Points unitPoints,
        int photos,
        String inspector,
        String acknowledgement,
        String verifier,
        String dispute,
        FindingState state,
        boolean counts,
        String remark) {}
