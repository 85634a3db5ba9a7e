package cn.xunting.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** 已读标记 — of an account, and so of all its devices. */
@ApplicationScoped
class NoticeMarks {
    private final EntityManager entities;

    NoticeMarks(EntityManager entities) {
        this.entities = entities;
    }

    Set<UUID> of(long account) {
        return new HashSet<>(
                entities.createQuery("select place.noticeId from NoticeReadRow where place.accountId = ?1", UUID.class)
                        .setParameter(1, account)
                        .getResultList());
    }

    /** Marks what has no mark yet. Whoever marks the same at this moment makes the transaction fail and be repeated. */
    void add(long account, Collection<UUID> unmarked, Instant now) {
        unmarked.forEach(notice -> entities.persist(NoticeReadRow.of(account, notice, now)));
    }

    /** Forgets the account's marks of before. */
    void forget(long account, Instant before) {
        entities.createQuery("delete from NoticeReadRow where place.accountId = ?1 and readAt < ?2")
                .setParameter(1, account)
                .setParameter(2, before)
                .executeUpdate();
    }
}
