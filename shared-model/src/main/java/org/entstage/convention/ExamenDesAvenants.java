package org.entstage.convention;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.entstage.convention.regles.Constat;
import org.entstage.enseignant.Enseignant;
import org.entstage.enseignant.Enseignants;
import org.entstage.gratification.Gratification;
import org.entstage.presence.CalculPresence;
import org.springframework.stereotype.Component;

/**
 * Lets the rules look at what a convention would be. An avenant is stopped by what it breaks, not by what was agreed
 * before; one that does no more than end a placement is stopped by nothing.
 */
@Component
class ExamenDesAvenants {

    private final Examinateur examinateur;
    private final FeriesDuLieu feries;
    private final Enseignants enseignants;
    private final MinimumDuStage minimum;
    private final Clock horloge;

    ExamenDesAvenants(
            Examinateur examinateur,
            FeriesDuLieu feries,
            Enseignants enseignants,
            MinimumDuStage minimum,
            Clock horloge) {
        this.examinateur = examinateur;
        this.feries = feries;
        this.enseignants = enseignants;
        this.minimum = minimum;
        this.horloge = horloge;
    }

    /**
     * @param convention as it would be; nobody writes it
     * @param avis what is counted and what the rules say of it
     * @param rappel euros at least that become due for the days before today, which nobody paid; null for none
     */
    record Resultat(Convention convention, Examinateur.Avis avis, BigDecimal rappel) {

        ExamenConvention examen() {
            return avis.examen();
        }
    }

    Resultat examiner(Avenant avenant) {
        ContenuEffectif base = avenant.base();
        Convention apres = imaginer(avenant, avenant.saisie().appliquer(base));
        Examinateur.Avis avis = examinateur.examiner(apres);
        Convention avant = imaginer(avenant, base);
        Examinateur.Avis avisAvant = examinateur.examiner(avant);
        List<Constat> deja = avisAvant.examen().constats();
        List<Constat> nouveaux = avis.examen().constats().stream()
                .map(avenant::apresDerogation)
                .filter(constat -> !constat.bloquant()
                        || !avenant.saisie().finitSeulement() && deja.stream().noneMatch(c -> memes(c, constat)))
                .toList();
        return new Resultat(
                apres,
                new Examinateur.Avis(
                        avis.presence(),
                        avis.gratification(),
                        new ExamenConvention(nouveaux, avis.examen().prochain())),
                rappel(avant, apres, avis.gratification()));
    }

    /** What was worked unpaid is due too when the whole passes the threshold (L124-6, D124-6). */
    private BigDecimal rappel(Convention avant, Convention apres, Gratification due) {
        SaisieStage passe = avant.saisieStage();
        LocalDate hier = LocalDate.now(horloge).minusDays(1);
        boolean aucun = passe.gratifie() || due == null || !due.due() || hier.isBefore(passe.debut());
        if (aucun) {
            return null;
        }
        SaisieStage ecoule = passe.jusquAu(hier);
        return ecoule.plan(avant.zone())
                .map(CalculPresence::calculer)
                .map(presence -> minimum.calculer(apres, ecoule, presence, due.heuresCumulees())
                        .total())
                .filter(total -> total.signum() > 0)
                .orElse(null);
    }

    /** The convention with another content, in the state that corresponds to the avenant's. */
    private Convention imaginer(Avenant avenant, ContenuEffectif contenu) {
        Enseignant referent = contenu.referent() == null
                ? null
                : enseignants.parLogin(contenu.referent().login()).orElse(null);
        Convention convention =
                avenant.convention().avec(contenu, referent, avenant.etat().pareil(), avenant.creePar());
        feries.appliquer(convention);
        return convention;
    }

    private static boolean memes(Constat un, Constat autre) {
        return un.regle().equals(autre.regle())
                && un.cle().equals(autre.cle())
                && un.arguments().equals(autre.arguments());
    }
}
