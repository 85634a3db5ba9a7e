package cn.xunting.imports;

import cn.xunting.hall.Counters;
import cn.xunting.hall.Hall;
import cn.xunting.hall.ReadRoster;
import cn.xunting.hall.RosterBook;
import cn.xunting.hall.RosterCounts;
import cn.xunting.model.wire.ImportResult;
import cn.xunting.model.wire.InputError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** 导入工位与设备 — all or none; each must belong to a unit that is there. */
@ApplicationScoped
class ImportCounters {
    private final ReadRoster rosters;
    private final Counters counters;

    ImportCounters(ReadRoster rosters, Counters counters) {
        this.rosters = rosters;
        this.counters = counters;
    }

    @Transactional
    ImportResult run(Hall hall, Parse<CounterFormat.Counter> parse, boolean dryRun) {
        List<InputError> errors = new ArrayList<>(parse.errors());
        RosterBook roster = rosters.read(hall);
        Map<String, String> units = new TreeMap<>();
        for (Parsed<CounterFormat.Counter> line : parse.lines()) {
            CounterFormat.Counter counter = line.value();
            if (roster.unit(counter.unit()).isEmpty()) {
                errors.add(InputError.atLine(line.line(), "unit", "没有编号为 " + counter.unit() + " 的窗口或科室，请先导入单位。"));
            }
            units.put(counter.code(), counter.unit());
        }
        if (!errors.isEmpty()) {
            return ImportRoster.refused(parse, errors);
        }
        RosterCounts counts = counters.put(hall, units, dryRun);
        return ImportResult.of(parse.size(), counts.added(), counts.changed(), counts.unchanged(), List.of());
    }
}
