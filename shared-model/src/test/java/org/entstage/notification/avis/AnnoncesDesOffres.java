package org.entstage.notification.avis;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.entstage.circuit.NatureEtape;
import org.entstage.commun.Reglages;
import org.entstage.lien.Jeton;
import org.entstage.lien.LienEmis;
import org.entstage.offre.AvisDOffre;
import org.entstage.offre.ChampOffre;
import org.entstage.offre.ConditionsDOffre;
import org.entstage.offre.CorrectionDOffreDemandee;
import org.entstage.offre.EtapeDOffreEnAttente;
import org.entstage.offre.LieuDOffre;
import org.entstage.offre.MessageSurOffre;
import org.entstage.offre.OffreBientotEchue;
import org.entstage.offre.OffreEchue;
import org.entstage.offre.OffrePubliee;
import org.entstage.offre.OffreRefusee;
import org.entstage.offre.OffreSoumise;
import org.entstage.offre.PeriodeDOffre;
import org.entstage.offre.PosteOffert;
import org.entstage.offre.RenouvellementDemande;
import org.entstage.offre.candidature.AvisDeCandidature;
import org.entstage.offre.candidature.CandidatureDeposee;
import org.entstage.offre.candidature.CandidatureRepondue;
import org.entstage.offre.candidature.CandidatureRetiree;
import org.entstage.offre.recherche.LigneOffre;
import org.entstage.offre.recherche.NouvellesOffres;

/** Each way in which something about offers is announced. */
final class AnnoncesDesOffres {

    private static final LocalDateTime QUAND = LocalDateTime.of(2026, 11, 21, 10, 0);

    private AnnoncesDesOffres() {}

    static List<Runnable> toutes(Annonceur annonceur, long centre) {
        AvisDOffre avis = avis(centre);
        AvisDeCandidature candidature =
                new AvisDeCandidature(5, "etudiant", "Camille Exemple", "camille@etudiant.example.org");
        AvisDesOffres offres = new AvisDesOffres(annonceur);
        AvisDesCandidatures candidatures = new AvisDesCandidatures(annonceur);
        AvisDesAlertes alertes = new AvisDesAlertes(annonceur, Reglages.de(Map.of()));
        return List.of(
                () -> offres.soumise(new OffreSoumise(avis, false)),
                () -> offres.aCorriger(new CorrectionDOffreDemandee(avis, "À préciser.", List.of(ChampOffre.INTITULE))),
                () -> offres.refusee(new OffreRefusee(avis, "Hors sujet.")),
                () -> offres.publiee(new OffrePubliee(avis)),
                () -> offres.bientotEchue(new OffreBientotEchue(avis, 7)),
                () -> offres.echue(new OffreEchue(avis)),
                () -> offres.message(new MessageSurOffre(avis, "Bonjour.", true)),
                () -> offres.message(new MessageSurOffre(avis, "Bonjour.", false)),
                () -> offres.renouvellement(new RenouvellementDemande(avis, "Encore un mois.")),
                () -> offres.enAttente(new EtapeDOffreEnAttente(avis, NatureEtape.MODERATION_OFFRE, null, false)),
                () -> offres.enAttente(new EtapeDOffreEnAttente(avis, NatureEtape.MODERATION_OFFRE, null, true)),
                () -> candidatures.deposee(new CandidatureDeposee(avis, candidature)),
                () -> candidatures.retiree(new CandidatureRetiree(avis, candidature)),
                () -> candidatures.repondue(new CandidatureRepondue(avis, candidature, true, "Bienvenue.")),
                () -> candidatures.repondue(new CandidatureRepondue(avis, candidature, false, "Désolé.")),
                () -> alertes.nouvelles(
                        new NouvellesOffres("etudiant", 3, "Ma recherche", List.of(ligne()), 1, lien())));
    }

    private static AvisDOffre avis(long centre) {
        return new AvisDOffre(
                12,
                "0350936C",
                centre,
                "Centre",
                "centre@univ.example.org",
                "Assistant qualité",
                "Ateliers Exemple",
                LocalDate.of(2027, 3, 31),
                new AvisDOffre.Personne(null, "Alix Atelier", "alix@ateliers.example.org", "fr"),
                new AvisDOffre.Personne("quelquun", "Dominique Modèle", null, null));
    }

    private static LigneOffre ligne() {
        return new LigneOffre(
                12,
                "Assistant qualité",
                "Ateliers Exemple",
                PosteOffert.VIDE,
                LieuDOffre.VIDE,
                PeriodeDOffre.VIDE,
                ConditionsDOffre.VIDE,
                LocalDate.of(2027, 3, 31),
                QUAND,
                true,
                true,
                false);
    }

    private static LienEmis lien() {
        return new LienEmis(
                4,
                Jeton.lire("A".repeat(12) + "B".repeat(43)).orElseThrow(),
                new org.entstage.lien.Destinataire("Camille Exemple", "camille@etudiant.example.org", "fr"),
                QUAND.plusDays(30),
                false);
    }
}
