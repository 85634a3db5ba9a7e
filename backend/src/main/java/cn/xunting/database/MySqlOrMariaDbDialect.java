package cn.xunting.database;

import org.hibernate.dialect.DatabaseVersion;
import org.hibernate.dialect.MariaDBDialect;
import org.hibernate.dialect.sequence.NoSequenceSupport;
import org.hibernate.dialect.sequence.SequenceSupport;

/**
 * The SQL that MySQL 8.0–9.7 and MariaDB 10.6+ both understand: MariaDB's locking and upsert forms, without its sequences
 * and {@code returning}, which MySQL lacks.
 */
public final class MySqlOrMariaDbDialect extends MariaDBDialect {
    public MySqlOrMariaDbDialect() {
        super(DatabaseVersion.make(10, 6));
    }

    @Override
    public SequenceSupport getSequenceSupport() {
        return NoSequenceSupport.INSTANCE;
    }

    @Override
    public boolean supportsInsertReturning() {
        return false;
    }

    @Override
    public boolean supportsInsertReturningGeneratedKeys() {
        return false;
    }
}
