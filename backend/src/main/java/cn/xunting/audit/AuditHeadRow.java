package cn.xunting.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "audit_head")
class AuditHeadRow {
    @Id
    long hallId;

    long number;
    String mac = "";
}
