package cn.xunting.month;

import cn.xunting.hall.Hall;
import cn.xunting.scoring.DuePoint;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 封存的月份 — where closed months are answered from; the closing feature keeps them. */
public interface FrozenMonths {
    /** The month as it was closed, or empty while it is open. */
    Optional<FrozenMonth> find(Hall hall, YearMonth month);

    /** The sign-ins that the month was closed with, by unit, or empty while it is open. */
    Optional<Map<String, List<DuePoint>>> signIns(Hall hall, YearMonth month);

    /** The newest month whose results are public, or empty before the first. */
    Optional<FrozenMonth> lastPublished(Hall hall);
}
