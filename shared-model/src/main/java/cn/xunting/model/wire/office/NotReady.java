package cn.xunting.model.wire.office;

import java.time.LocalDate;

/**
 * 未备齐的新派人员 — a new person whose uniform or training is not recorded, 四(七)2.
 *
 * @param from the first day in the unit
 * @param hint what to do next, in Chinese
 */
public record NotReady(
        String staffNo, String name, String unit, LocalDate from, boolean uniform, boolean trained, String hint) {}
