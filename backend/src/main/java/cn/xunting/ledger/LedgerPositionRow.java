package cn.xunting.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "ledger_position")
class LedgerPositionRow {
    @Id
    long hallId;

    long position;
}
