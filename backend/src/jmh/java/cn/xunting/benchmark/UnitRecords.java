package cn.xunting.benchmark;

import cn.xunting.model.UnitKind;
import cn.xunting.regulation.Edition;
import cn.xunting.scoring.Attendance;
import cn.xunting.scoring.Contender;
import cn.xunting.scoring.Crew;
import cn.xunting.scoring.DuePoint;
import cn.xunting.scoring.Fact;
import cn.xunting.scoring.ScoreUnitMonth;
import cn.xunting.scoring.UnitMonth;
import java.time.YearMonth;
import java.util.List;

/** 单位的记录 — what is known of a unit's month before anything is sorted, counted or scored. */
record UnitRecords(
        String unit, UnitKind kind, YearMonth month, Crew crew, List<DuePoint> points, List<Fact> facts) {
    UnitRecords {
        points = List.copyOf(points);
        facts = List.copyOf(facts);
    }

    /** The unit with its sheet, all lines on it: sorting and counting the records is part of it. */
    Contender scored(Edition edition) {
        var records = new UnitMonth(unit, month, crew, new Attendance(points), facts, true);
        return new Contender(unit, kind, ScoreUnitMonth.score(records, edition, edition.readings()));
    }
}
