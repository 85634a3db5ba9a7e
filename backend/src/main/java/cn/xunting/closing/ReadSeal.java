package cn.xunting.closing;

import cn.xunting.hall.Hall;
import cn.xunting.model.wire.office.MonthSeal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;

/** 查询封条 — how a month stands and what became of it. */
@ApplicationScoped
class ReadSeal {
    private final MonthRows rows;

    ReadSeal(MonthRows rows) {
        this.rows = rows;
    }

    @Transactional
    MonthSeal read(Hall hall, YearMonth month) {
        List<MonthActRow> acts = rows.acts(hall, month);
        MonthLife life = MonthLife.of(acts);
        return new MonthSeal(
                month,
                life.state(),
                life.revision(),
                life.seal().orElse(null),
                acts.stream().map(MonthActRow::act).toList());
    }
}
