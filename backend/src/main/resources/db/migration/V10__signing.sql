-- What a representative's PIN has made: the key that checks their signatures, sealed. Replaced ones stay, so that what was
-- signed with them is still checked; current_of lets an account have one at a time.
create table signing_enrolment (
    id          binary(16)   not null primary key,
    hall_id     bigint       not null,
    account_id  bigint       not null,
    salt        char(32)     not null,
    iterations  int          not null,
    sealed_key  varchar(200) not null,
    check_byte  int          not null,
    made_at     datetime(3)  not null,
    ended_at    datetime(3),
    current_of  bigint unique,
    key signing_enrolment_hall (hall_id, ended_at),
    foreign key (hall_id) references hall (id),
    foreign key (account_id) references account (id)
) character set utf8mb4 collate utf8mb4_bin;

-- Signatures that did not fit, each once however often it was sent: so many lock the enrolment.
create table wrong_signature (
    enrolment_id binary(16)  not null,
    mac          char(64)    not null,
    decision_id  binary(16)  not null,
    sender       varchar(64) not null,
    received_at  datetime(3) not null,
    primary key (enrolment_id, mac),
    foreign key (enrolment_id) references signing_enrolment (id)
) character set utf8mb4 collate utf8mb4_bin;

alter table decision
    add column via                 varchar(64),
    add column signature_enrolment binary(16),
    add column signature_mac       char(64),
    add column mark                varchar(24);
