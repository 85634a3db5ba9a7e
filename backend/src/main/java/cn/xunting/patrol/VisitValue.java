package cn.xunting.patrol;

import cn.xunting.model.wire.Visit;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

@Embeddable
record VisitValue(String unit, Instant visitedAt, boolean nothingFound) {
    static VisitValue of(Visit visit) {
        return new VisitValue(visit.unit(), visit.at().truncatedTo(ChronoUnit.MILLIS), visit.nothingFound());
    }

    Visit visit() {
        return new Visit(unit, visitedAt, nothingFound);
    }
}
