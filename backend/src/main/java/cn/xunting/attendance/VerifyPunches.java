package cn.xunting.attendance;

import cn.xunting.hall.Hall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.hibernate.Session;

/** 验打卡 — compares the punches of each file with the digest that was taken when it was imported. */
@ApplicationScoped
public class VerifyPunches {
    private final Session session;

    VerifyPunches(Session session) {
        this.session = session;
    }

    /** The ledger position of the first file whose punches are not what they were; 1 if some belong to no file. */
    @Transactional
    public OptionalLong firstChanged(Hall hall) {
        Map<Long, String> found = session.doReturningWork(connection -> PunchDigests.ofAll(connection, hall));
        OptionalLong changed = session.createQuery(
                        "from PunchBatchRow where hallId = ?1 and digest is not null order by position",
                        PunchBatchRow.class)
                .setParameter(1, hall.id())
                .getResultStream()
                .filter(batch -> !Objects.equals(batch.digest, found.get(batch.id)))
                .mapToLong(batch -> Objects.requireNonNull(batch.position))
                .findFirst();
        if (changed.isPresent()) {
            return changed;
        }
        long known = session.createQuery(
                        "select count(*) from PunchBatchRow where hallId = ?1 and id in ?2", Long.class)
                .setParameter(1, hall.id())
                .setParameter(2, found.keySet())
                .getSingleResult();
        return known == found.size() ? OptionalLong.empty() : OptionalLong.of(1);
    }
}
