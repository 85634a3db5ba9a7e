package cn.xunting.model.wire;

/** 工作人员 — a person of the roster. */
public record StaffEntry(String staffNo, String name) {}
