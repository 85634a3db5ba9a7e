package cn.xunting.ledger;

import cn.xunting.hall.Hall;
import java.util.Collection;
import java.util.Set;

/** 文件架 — which of the papers that records name are there; the paper feature keeps it. */
public interface PaperShelf {
    /** The digests among those asked for whose paper the hall holds. */
    Set<String> present(Hall hall, Collection<String> digests);
}
