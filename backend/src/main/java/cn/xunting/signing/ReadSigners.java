package cn.xunting.signing;

import cn.xunting.access.ReadOfficers;
import cn.xunting.access.Representation;
import cn.xunting.hall.Hall;
import cn.xunting.hall.ReadRoster;
import cn.xunting.hall.RosterBook;
import cn.xunting.model.wire.Officer;
import cn.xunting.model.wire.Signer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** 今日签字人 — who can sign on an inspector's phone today. */
@ApplicationScoped
public class ReadSigners {
    private final SigningRows rows;
    private final ReadOfficers officers;
    private final ReadRoster rosters;
    private final Clock clock;

    ReadSigners(SigningRows rows, ReadOfficers officers, ReadRoster rosters, Clock clock) {
        this.rows = rows;
        this.officers = officers;
        this.rosters = rosters;
        this.clock = clock;
    }

    /** By account; nobody whose account has ended, whose enrolment is locked, or who speaks for no unit today. */
    @Transactional
    public List<Signer> today(Hall hall) {
        List<SigningEnrolmentRow> enrolments = rows.current(hall.id());
        if (enrolments.isEmpty()) {
            return List.of();
        }
        Set<UUID> locked = rows.locked(enrolments.stream().map(row -> row.id).toList());
        Map<Long, ReadOfficers.Kept> accounts =
                officers.of(hall, enrolments.stream().map(row -> row.accountId).toList());
        RosterBook roster = rosters.read(hall);
        LocalDate today = hall.time().dayOf(clock.instant());
        List<Signer> signers = new ArrayList<>();
        for (SigningEnrolmentRow enrolment : enrolments) {
            ReadOfficers.Kept account = accounts.get(enrolment.accountId);
            if (account == null || account.ended() || locked.contains(enrolment.id)) {
                continue;
            }
            List<String> units = Representation.of(
                    account.officer(), roster.standing(account.officer().staffNo(), today));
            if (!units.isEmpty()) {
                signers.add(signer(enrolment, account.officer(), units));
            }
        }
        signers.sort(Comparator.comparing(Signer::account));
        return signers;
    }

    private static Signer signer(SigningEnrolmentRow enrolment, Officer officer, List<String> units) {
        return new Signer(
                enrolment.id,
                officer.account(),
                officer.name(),
                officer.staffNo(),
                units,
                enrolment.salt,
                enrolment.iterations,
                enrolment.checkByte);
    }
}
