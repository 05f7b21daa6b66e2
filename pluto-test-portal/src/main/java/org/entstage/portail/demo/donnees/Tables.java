package org.entstage.portail.demo.donnees;

import java.util.List;

/** The columns that the demonstration writes, table by table; all others stay NULL. */
final class Tables {
    static final List<String> CENTRE = List.of(
            "id", "version", "etablissement", "code", "libelle", "courriel", "telephone", "niveau", "parent_id");
    static final List<String> CONSIGNE = List.of("version", "etablissement", "centre_id", "texte_fr", "texte_en");
    static final List<String> CRITERE =
            List.of("etablissement", "centre_id", "code_composante", "code_etape", "version_etape", "libelle");
    static final List<String> PERSONNEL = List.of("centre_id", "login", "role_code", "nom", "prenom", "courriel");
    static final List<String> ATTRIBUTION = List.of(
            "version",
            "etablissement",
            "role_code",
            "beneficiaire",
            "cible",
            "libelle",
            "type_perimetre",
            "perimetre",
            "creee_par",
            "creee_le");
    static final List<String> ENSEIGNANT =
            List.of("id", "version", "etablissement", "login", "civilite", "nom", "prenom", "courriel", "telephone");
    static final List<String> ETUDIANT = List.of(
            "id",
            "version",
            "etablissement",
            "numero",
            "login",
            "civilite",
            "nom",
            "prenom",
            "date_naissance",
            "courriel",
            "recherche");
    static final List<String> STRUCTURE = List.of(
            "id",
            "version",
            "etablissement",
            "raison_sociale",
            "recherche",
            "siret",
            "pays",
            "voie",
            "code_postal",
            "commune",
            "type_structure",
            "telephone",
            "courriel",
            "representant_nom",
            "representant_fonction",
            "creee_par",
            "creee_le");
    static final List<String> CONVENTION = List.of(
            "id",
            "version",
            "etablissement",
            "etat",
            "annee",
            "tri",
            "centre_id",
            "etudiant_id",
            "structure_id",
            "enseignant_id",
            "etudiant_recherche",
            "code_etape",
            "version_etape",
            "libelle_etape",
            "code_diplome",
            "libelle_diplome",
            "code_composante",
            "libelle_composante",
            "libelle_regime",
            "formation_continue",
            "cesure",
            "cursus_lmd",
            "volume_horaire",
            "element_stage",
            "ects",
            "etab_nom",
            "etab_adresse",
            "etab_signataire",
            "etab_signataire_qualite",
            "etu_voie",
            "etu_complement",
            "etu_code_postal",
            "etu_commune",
            "etu_pays",
            "etu_telephone",
            "etu_courriel_personnel",
            "caisse_primaire",
            "lieu_service",
            "lieu_voie",
            "lieu_code_postal",
            "lieu_commune",
            "lieu_pays",
            "tuteur_civilite",
            "tuteur_nom",
            "tuteur_prenom",
            "tuteur_fonction",
            "tuteur_courriel",
            "tuteur_telephone",
            "type_convention",
            "theme",
            "sujet",
            "activites",
            "competences",
            "debut",
            "fin",
            "h_lundi",
            "h_mardi",
            "h_mercredi",
            "h_jeudi",
            "h_vendredi",
            "h_samedi",
            "h_dimanche",
            "heures",
            "conges",
            "modalites_suivi",
            "assurance",
            "gratifie",
            "montant",
            "unite_montant",
            "mode_paiement",
            "motif_refus",
            "creee_par",
            "creee_le",
            "modifiee_le",
            "soumise_le",
            "validee_le");
    static final List<String> INTERRUPTION = List.of("convention_id", "rang", "debut", "debut_demi", "fin", "fin_demi");
    static final List<String> HISTORIQUE =
            List.of("etablissement", "convention_id", "quand", "login", "nom", "transition", "details");

    private Tables() {}
}
