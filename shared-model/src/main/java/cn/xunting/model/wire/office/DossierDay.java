package cn.xunting.model.wire.office;

import cn.xunting.model.SignInOutcome;
import cn.xunting.model.SignInPoint;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** 卷宗中的一天 — what became of the sign-ins that somebody owed on a day. */
public record DossierDay(String staffNo, LocalDate day, Map<SignInPoint, SignInOutcome> points) {
    public DossierDay {
        Map<SignInPoint, SignInOutcome> inOrder = new EnumMap<>(SignInPoint.class);
        inOrder.putAll(points);
        points = Collections.unmodifiableMap(inOrder);
    }
}
