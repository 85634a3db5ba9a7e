package cn.xunting.closing;

import java.util.List;

/** 通报准备 — whether a bulletin could be worded now; the bulletin feature knows. */
public interface BulletinReadiness {
    /** What is wrong with the office's template, each in words; empty if it can be used. */
    List<String> objections();
}
