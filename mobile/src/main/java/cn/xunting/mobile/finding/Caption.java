package cn.xunting.mobile.finding;

/** 水印 — what a photo says of itself: when, where, by whom. */
public record Caption(String time, String place, String inspector) {}
