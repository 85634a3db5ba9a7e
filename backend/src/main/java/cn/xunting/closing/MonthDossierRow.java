package cn.xunting.closing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The dossier of a close: the canonical form, compressed. */
@Entity
@Immutable
@Table(name = "month_dossier")
class MonthDossierRow {
    @Id
    UUID actId = new UUID(0, 0);

    long hallId;
    long position;

    @Column(columnDefinition = "mediumblob")
    byte[] content = new byte[0];
}
