package cn.xunting.ledger;

import cn.xunting.hall.Hall;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 照片架 — which of the photos that findings name are there; the photo feature keeps it. */
public interface PhotoShelf {
    /** The digests among those asked for whose photo the hall holds. */
    Set<String> present(Hall hall, Collection<String> digests);

    /** For each of the photos asked for, other photos that the hall received in the last year and that look alike, the closest first. */
    Map<String, List<PhotoLikeness>> alike(Hall hall, Collection<String> digests);
}
