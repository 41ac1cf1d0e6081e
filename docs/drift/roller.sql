-- Rollerna och databasen. Körs en gång, av en databasadministratör (CREATEROLE och CREATEDB räcker):
--
--   psql -v ON_ERROR_STOP=1 -v losen_agare=... -v losen_app=... -v losen_inlogg=... -f roller.sql
--
-- Ingen av rollerna är superanvändare och ingen går förbi radskyddet. Samma fil används av den inbäddade databasen.

-- Äger tabellerna. Bara för migreringar, återställning, säkerhetskopia och kontroll (DATABASE_URL_AGARE). Ärver inget:
-- radskyddet gäller också ägaren, som ser rader först efter SET LOCAL ROLE kraft_vagg.
CREATE ROLE kraft_agare LOGIN PASSWORD :'losen_agare' NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS NOINHERIT;
-- Äger de funktioner som avgör vem som får se vad. Kan inte logga in.
CREATE ROLE kraft_vagg NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS;
-- Appen i drift (DATABASE_URL).
CREATE ROLE kraft_app LOGIN PASSWORD :'losen_app' NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS;
-- Inloggning och sessioner (DATABASE_URL_INLOGG).
CREATE ROLE kraft_inlogg LOGIN PASSWORD :'losen_inlogg' NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS;

GRANT kraft_vagg TO kraft_agare;

-- Den som inte är superanvändare måste vara medlem i ägaren för att få ge bort databasen. Tas tillbaka sist.
GRANT kraft_agare TO CURRENT_USER;

CREATE DATABASE kraft OWNER kraft_agare TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C.UTF-8' LC_CTYPE 'C.UTF-8';
REVOKE ALL ON DATABASE kraft FROM PUBLIC;
GRANT CONNECT ON DATABASE kraft TO kraft_app, kraft_inlogg;

\connect kraft

REVOKE ALL ON SCHEMA public FROM PUBLIC;
ALTER SCHEMA public OWNER TO kraft_agare;

REVOKE kraft_agare FROM CURRENT_USER;
