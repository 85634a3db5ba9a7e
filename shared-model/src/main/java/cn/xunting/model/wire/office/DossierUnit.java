package cn.xunting.model.wire.office;

import cn.xunting.model.wire.UnitEntry;
import java.util.List;

/** 卷宗中的单位 — all that a unit's score rests on. */
public record DossierUnit(UnitEntry unit, List<DossierMember> members, List<DossierDay> days, List<DossierFact> facts) {
    public DossierUnit {
        members = List.copyOf(members);
        days = List.copyOf(days);
        facts = List.copyOf(facts);
    }
}
