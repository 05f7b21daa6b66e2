package org.entstage.convention;

import org.entstage.nomenclature.Liste;

/** What an export gives of a convention beside its row of the list and its tutor, in the order of the columns. */
public enum ChampExporte {
    COMPOSANTE,
    CODE_ETAPE,
    REGIME,
    CESURE,
    FORMATION_CONTINUE,
    VOLUME_HORAIRE,
    ELEMENT,
    ECTS,
    ETUDIANT_COURRIEL,
    ETUDIANT_COURRIEL_PERSONNEL,
    ETUDIANT_TELEPHONE,
    ETUDIANT_VOIE,
    ETUDIANT_CODE_POSTAL,
    ETUDIANT_COMMUNE,
    ETUDIANT_PAYS,
    CAISSE,
    REGIME_MALADIE(Liste.REGIME_MALADIE),
    HOTE_SIRET,
    HOTE_TYPE(Liste.TYPE_STRUCTURE),
    HOTE_FORME(Liste.FORME_JURIDIQUE),
    HOTE_EFFECTIF(Liste.EFFECTIF),
    HOTE_NAF,
    HOTE_VOIE,
    HOTE_CODE_POSTAL,
    HOTE_COMMUNE,
    HOTE_PAYS,
    HOTE_TELEPHONE,
    HOTE_COURRIEL,
    HOTE_REPRESENTANT,
    HOTE_REPRESENTANT_FONCTION,
    SERVICE,
    LIEU_CODE_POSTAL,
    LIEU_PAYS,
    SIGNATAIRE_NOM,
    SIGNATAIRE_PRENOM,
    SIGNATAIRE_FONCTION,
    SIGNATAIRE_COURRIEL,
    TYPE_CONVENTION(Liste.TYPE_CONVENTION),
    THEME(Liste.THEME),
    CONFIDENTIEL,
    ACTIVITES,
    COMPETENCES,
    DETAILS,
    LANGUE(Liste.LANGUE_CONVENTION),
    ORIGINE(Liste.ORIGINE_STAGE),
    TEMPS_TRAVAIL(Liste.TEMPS_TRAVAIL),
    NATURE(Liste.NATURE_TRAVAIL),
    VALIDATION(Liste.VALIDATION),
    GRATIFIE,
    MONTANT,
    UNITE,
    BASE(Liste.BASE_MONTANT),
    DEVISE,
    MODE_PAIEMENT(Liste.MODE_PAIEMENT),
    TELETRAVAIL,
    PART_REPAS,
    PART_TRANSPORT,
    AVANTAGES,
    FRAIS,
    FRAIS_MONTANT,
    CONGES,
    SUIVI,
    CREEE_LE,
    SOUMISE_LE,
    VALIDEE_LE;

    private final Liste liste;

    ChampExporte() {
        this(null);
    }

    ChampExporte(Liste liste) {
        this.liste = liste;
    }

    /** The list that its codes are of; null for what is no code. */
    public Liste liste() {
        return liste;
    }
}
