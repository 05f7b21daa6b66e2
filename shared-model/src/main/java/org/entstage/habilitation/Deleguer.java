package org.entstage.habilitation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.entstage.annuaire.Annuaire;
import org.entstage.annuaire.Personne;
import org.entstage.commun.Problemes;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.RemoteUseCase;
import org.entstage.commun.SystemeIndisponible;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.DelegationTenue;
import org.entstage.droits.NatureDelegation;

/** Hands rights over for a time: one's own, or those of somebody absent. */
@RemoteUseCase(ecrit = true)
public class Deleguer {

    private final Annuaire annuaire;
    private final EcritureDesDelegations ecriture;
    private final Clock horloge;

    Deleguer(Annuaire annuaire, EcritureDesDelegations ecriture, Clock horloge) {
        this.annuaire = annuaire;
        this.ecriture = ecriture;
        this.horloge = horloge;
    }

    /**
     * @return id of the delegation
     * @throws RefusMetier when dates are not in order or longer than a year, somebody is not in the directory, there is
     *     nothing to hand over, or it would reach further than the asker
     * @throws SystemeIndisponible when the directory does not answer
     */
    public long executer(Acteur acteur, SaisieDelegation saisie) {
        boolean sienne = saisie.de() == null || saisie.de().equals(acteur.login());
        if (sienne) {
            acteur.exiger(Action.DELEGUER);
        } else {
            acteur.exigerEnPersonnel(Action.DELEGATION_GERER);
        }
        String donneur = sienne ? acteur.login() : saisie.de();
        Problemes problemes = saisie.problemes(LocalDate.now(horloge), donneur);
        Optional<Personne> recoit = saisie.a() == null ? Optional.empty() : annuaire.parLogin(saisie.a());
        if (saisie.a() != null) {
            problemes.si(recoit.isEmpty(), "a", "droits.personne.inconnue");
            problemes.si(recoit.isPresent() && !recoit.get().travaille(), "a", "droits.delegation.pasPersonnel");
        }
        Optional<Personne> donne = sienne ? Optional.empty() : annuaire.parLogin(donneur);
        problemes.si(!sienne && donne.isEmpty(), "de", "droits.personne.inconnue");
        problemes.si(
                donne.isPresent()
                        && saisie.nature() == NatureDelegation.ENSEIGNANT
                        && !donne.get().enseigne(),
                "de",
                "droits.delegation.pasEnseignant");
        problemes.refuser();
        DelegationTenue tenue = new DelegationTenue(
                donne.map(Personne::login).orElse(donneur),
                recoit.get().login(),
                saisie.nature(),
                saisie.debut(),
                saisie.fin());
        return ecriture.creer(
                acteur,
                tenue,
                donne.map(Personne::nomComplet).orElse(acteur.nomAffiche()),
                recoit.get().nomComplet());
    }
}
