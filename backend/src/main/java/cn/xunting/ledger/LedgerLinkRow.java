package cn.xunting.ledger;

import cn.xunting.keys.Chain;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** One link of a hall's chain. */
@Entity
@Immutable
@Table(name = "ledger_link")
class LedgerLinkRow {
    @EmbeddedId
    Place place = new Place(0, 0);

    String keyId = "";
    String mac = "";

    Chain.Link link() {
        return new Chain.Link(keyId, mac);
    }

    @Embeddable
    record Place(long hallId, long position) {}
}
