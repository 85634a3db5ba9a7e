package cn.xunting.model.wire.office;

import java.time.Instant;

/** 所附文件 — a paper that was put to a finding: an award's certificate, a report as it was printed. */
public record FindingPaper(String sha256, String author, Instant at) {}
