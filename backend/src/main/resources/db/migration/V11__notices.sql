-- Notices are derived from the ledger whenever they are read; kept is only which of them an account has read.
create table notice_read (
    account_id bigint      not null,
    notice_id  binary(16)  not null,
    read_at    datetime(3) not null,
    primary key (account_id, notice_id),
    foreign key (account_id) references account (id)
) character set utf8mb4 collate utf8mb4_bin;

-- What notices look for: what has happened lately.
create index finding_received on finding (hall_id, received_at);
create index decision_received on decision (hall_id, received_at);
