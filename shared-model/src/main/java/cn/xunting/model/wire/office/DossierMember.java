package cn.xunting.model.wire.office;

/** 卷宗中的人员 — somebody on a unit's roster of the month. */
public record DossierMember(String staffNo, String name, int workingDays, boolean postedOnLastDay) {}
