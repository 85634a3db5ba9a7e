package cn.xunting.ledger;

import cn.xunting.hall.Hall;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** 在外的巡查 — patrols whose end has not come in, so that findings may still be on a phone; the patrol feature knows them. */
public interface PatrolsOut {
    /** Those begun in the month, the oldest first. */
    List<UUID> out(Hall hall, YearMonth month);
}
