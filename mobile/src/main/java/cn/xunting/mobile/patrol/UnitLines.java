package cn.xunting.mobile.patrol;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.desk.Progress;
import cn.xunting.mobile.desk.Recorded;
import cn.xunting.mobile.desk.Today;
import cn.xunting.mobile.desk.Wording;
import cn.xunting.mobile.patrol.WindowsViewModel.UnitLine;
import cn.xunting.model.UnitKind;
import cn.xunting.model.wire.UnitEntry;
import cn.xunting.model.wire.Visit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Units as lines of a list, from one look at today and the patrol. */
final class UnitLines {
    private final List<Recorded> recorded;
    private final Set<UUID> answered;
    private final Optional<Progress> patrol;

    UnitLines(Today today, Optional<Progress> patrol) {
        this.recorded = today.recorded();
        this.answered = today.answered();
        this.patrol = patrol;
    }

    List<UnitLine> of(List<UnitEntry> units, UnitKind kind) {
        return units.stream()
                .filter(unit -> unit.kind() == kind)
                .map(this::line)
                .toList();
    }

    private UnitLine line(UnitEntry unit) {
        List<Recorded> here =
                recorded.stream().filter(r -> r.unit().equals(unit.code())).toList();
        Optional<Visit> visit = patrol.flatMap(progress -> progress.visitOf(unit.code()));
        return new UnitLine(
                unit.code(),
                unit.name(),
                here.size(),
                (int) here.stream().filter(r -> !answered.contains(r.id())).count(),
                (int) here.stream().filter(r -> !r.sent()).count(),
                visit.map(UnitLines::words).orElse(""),
                patrol.isPresent() && visit.isEmpty() && unit.kind() == UnitKind.WINDOW);
    }

    static String words(Visit visit) {
        String at = Wording.clock(visit.at());
        return visit.nothingFound() ? say("已到访 {0} · 没有发现问题", at) : say("已到访 {0}", at);
    }
}
