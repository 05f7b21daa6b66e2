package org.entstage.habilitation;

import java.util.regex.Pattern;
import org.entstage.annuaire.Annuaire;
import org.entstage.annuaire.Personne;
import org.entstage.annuaire.SyntaxeDeFiltre;
import org.entstage.commun.Problemes;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.RemoteUseCase;
import org.entstage.commun.SystemeIndisponible;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Beneficiaire;
import org.entstage.droits.Octroi;

/** Grants a role by hand: to a person of the directory, to whom an LDAP filter finds, or to who has a user attribute. */
@RemoteUseCase(ecrit = true)
public class AttribuerRole {

    private static final int CIBLE = 500;
    private static final Pattern ATTRIBUT = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]*=\\S(.*\\S)?");

    private final Annuaire annuaire;
    private final RegleDesAttributions regle;
    private final EcritureDesAttributions ecriture;

    AttribuerRole(Annuaire annuaire, RegleDesAttributions regle, EcritureDesAttributions ecriture) {
        this.annuaire = annuaire;
        this.regle = regle;
        this.ecriture = ecriture;
    }

    /**
     * @return id of the grant
     * @throws RefusMetier when something is missing or wrong, the person is not in the directory, or the grant would give
     *     more than the giver has
     * @throws SystemeIndisponible when the directory does not answer
     */
    public long executer(Acteur acteur, Octroi octroi) {
        acteur.exigerEnPersonnel(Action.ROLE_ATTRIBUER);
        Problemes problemes = regle.formels(octroi);
        problemes.obligatoire("role", octroi.role());
        problemes.si(octroi.beneficiaire() == null, "beneficiaire", "commun.obligatoire");
        problemes.si(
                octroi.beneficiaire() == Beneficiaire.ROLE_PORTAIL, "beneficiaire", "droits.attribution.rolePortail");
        problemes.obligatoire("cible", octroi.cible()).longueur("cible", octroi.cible(), CIBLE);
        Personne personne = null;
        if (octroi.beneficiaire() != null && octroi.cible() != null) {
            personne = cible(octroi, problemes);
        }
        problemes.refuser();
        return personne == null
                ? ecriture.creer(acteur, octroi, null)
                : ecriture.creer(acteur, pour(octroi, personne.login()), personne.nomComplet());
    }

    private Personne cible(Octroi octroi, Problemes problemes) {
        switch (octroi.beneficiaire()) {
            case PERSONNE -> {
                Personne personne = annuaire.parLogin(octroi.cible()).orElse(null);
                problemes.si(personne == null, "cible", "droits.personne.inconnue");
                return personne;
            }
            case FILTRE_ANNUAIRE ->
                problemes.si(!SyntaxeDeFiltre.correcte(octroi.cible()), "cible", "droits.attribution.filtre.faux");
            case ATTRIBUT ->
                problemes.si(!ATTRIBUT.matcher(octroi.cible()).matches(), "cible", "droits.attribution.attribut.faux");
            case ROLE_PORTAIL -> {
                // Said already.
            }
        }
        return null;
    }

    /** The directory knows how the account is written. */
    private static Octroi pour(Octroi octroi, String login) {
        return new Octroi(
                octroi.role(),
                octroi.beneficiaire(),
                login,
                octroi.type(),
                octroi.perimetre(),
                octroi.debut(),
                octroi.fin());
    }
}
