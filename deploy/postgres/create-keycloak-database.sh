#!/bin/sh
# The image runs this once, when it initialises an empty data folder.
set -eu
psql --set=ON_ERROR_STOP=1 --set=password="$KEYCLOAK_DATABASE_PASSWORD" --username="$POSTGRES_USER" --dbname=postgres <<'SQL'
create role keycloak login password :'password';
create database keycloak owner keycloak;
revoke all on database keycloak from public;
SQL
