package org.entstage.portail.demo.population;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The students on whom tests and demonstrations rely. Login is {@code etudiant} for 20260001, {@code etudiant2} to
 * {@code etudiant9} for 20260002 to 20260009, then {@code e} and the number; password {@code demo}.
 *
 * <table>
 * <caption>Remarkable students</caption>
 * <tr><th>Number</th><th>Case</th></tr>
 * <tr><td>20260001 to 20260009</td><td>ordinary, full time, component SCI, step with a compulsory placement</td></tr>
 * <tr><td>20260010</td><td>two registrations in two components (M2INF-201 in SCI, M2GRH-210 in DEG)</td></tr>
 * <tr><td>20260011</td><td>two registrations, the second not paid</td></tr>
 * <tr><td>20260012</td><td>last year only</td></tr>
 * <tr><td>20260013</td><td>already registered for next year</td></tr>
 * <tr><td>20260014</td><td>registration not paid</td></tr>
 * <tr><td>20260015</td><td>continuing education (regime 2)</td></tr>
 * <tr><td>20260016</td><td>gap year (adapted cursus CES)</td></tr>
 * <tr><td>20260017</td><td>never registered</td></tr>
 * <tr><td>20260018</td><td>lives in Germany, German, no health fund</td></tr>
 * <tr><td>20260019</td><td>very long address</td></tr>
 * <tr><td>20260020</td><td>accents, ligature and apostrophe: Zoé-Éloïse d'Haÿ-L'Œuvre</td></tr>
 * <tr><td>20260021, 20260022</td><td>homonyms in one step: Alix Boisvermeil</td></tr>
 * <tr><td>20260023</td><td>very long name</td></tr>
 * <tr><td>20260024</td><td>name in use and first name in use differ from the civil status</td></tr>
 * <tr><td>20260025</td><td>no telephone, no personal mail</td></tr>
 * <tr><td>20260026</td><td>red-listed in the directory</td></tr>
 * <tr><td>20260027</td><td>registration of the year cancelled (state A)</td></tr>
 * <tr><td>20260028</td><td>apprenticeship (regime 4)</td></tr>
 * <tr><td>20260029</td><td>step without placement (L1INF)</td></tr>
 * <tr><td>20260030</td><td>two elements with a placement, a third one suspended (M2PSY)</td></tr>
 * <tr><td>20260031</td><td>component given without its label</td></tr>
 * <tr><td>20260032</td><td>in Apogée, not in the directory</td></tr>
 * <tr><td>20260033</td><td>hours of the step unknown, no LMD cursus (D3PHA)</td></tr>
 * <tr><td>20260034</td><td>contract of professionalisation (regime 6)</td></tr>
 * <tr><td>20260035</td><td>lives in La Réunion</td></tr>
 * <tr><td>20260036</td><td>high-level athlete: an adapted cursus that is no gap year</td></tr>
 * <tr><td>20260037</td><td>registration of the year ended (state R)</td></tr>
 * <tr><td>20260038</td><td>placement known by the nature of its element only (M2MAT)</td></tr>
 * <tr><td>20260039</td><td>two registrations, the second cancelled (state A)</td></tr>
 * </table>
 */
public final class EtudiantsRemarquables {
    private final Nomenclature nomenclature;
    private final int annee;
    private final Map<Integer, UnaryOperator<Etudiant>> cas = new LinkedHashMap<>();

    EtudiantsRemarquables(Nomenclature nomenclature, int annee) {
        this.nomenclature = nomenclature;
        this.annee = annee;
        comptesDeDemonstration();
        inscriptions();
        regimes();
        identites();
        coordonnees();
    }

    Etudiant transformer(Etudiant ordinaire) {
        int numero = Integer.parseInt(ordinaire.numero());
        Etudiant transforme = cas.getOrDefault(numero, UnaryOperator.identity()).apply(ordinaire);
        String ancien = EtudiantsOrdinaires.compte(numero, ordinaire.identite());
        String nouveau = EtudiantsOrdinaires.compte(numero, transforme.identite());
        return transforme.avecCoordonnees(c -> c.renomme(ancien, nouveau));
    }

    private void comptesDeDemonstration() {
        String[] etapes = {"M2INF", "L3INF", "M2INF", "M2BIO", "M1INF", "M2MAT", "M2INF", "L3INF", "M1BIO"};
        for (int i = 0; i < etapes.length; i++) {
            int numero = EtudiantsOrdinaires.PREMIER + i;
            Etape etape = nomenclature.etape(etapes[i]);
            cas.put(numero, e -> complet(e.inscrit(Inscription.ordinaire(annee, etape)), numero));
        }
        nommer(20260001, "Montplume", "Camille");
        nommer(20260002, "Valécureuil", "Noé");
    }

    // Nothing missing on them: an ordinary student types as little as possible.
    private Etudiant complet(Etudiant etudiant, int numero) {
        Pays france = nomenclature.pays(Pays.CODE_FRANCE);
        Identite i = etudiant.identite();
        return new Etudiant(
                etudiant.numero(),
                etudiant.codeIndividu(),
                etudiant.login(),
                new Identite(i.feminin(), i.nom(), null, i.prenom(), i.prenom(), i.naissance(), france, i.ine()),
                new Coordonnees(
                        etudiant.coordonnees().fixe(),
                        etudiant.coordonnees().annuelle(),
                        "06 39 98 00 " + (numero % 100 + 10),
                        etudiant.login() + "@perso.example.org",
                        etudiant.login() + "@etu." + Etablissement.DOMAINE),
                "CPAM D'ILLE-ET-VILAINE",
                etudiant.inscriptions(),
                false,
                true);
    }

    private void inscriptions() {
        cas.put(20260010, e -> e.inscrit(cette("M2INF"), cette("M2GRH").secondaire()));
        cas.put(
                20260011,
                e -> e.inscrit(cette("M2INF"), cette("LPBAN").secondaire().impayee()));
        cas.put(20260012, e -> e.inscrit(Inscription.ordinaire(annee - 1, nomenclature.etape("M2INF"))));
        cas.put(
                20260013,
                e -> e.inscrit(Inscription.ordinaire(annee + 1, nomenclature.etape("M2INF")), cette("M1INF")));
        cas.put(20260014, e -> e.inscrit(cette("M2INF").impayee()));
        cas.put(20260016, e -> e.inscrit(cette("M1INF").amenagee(Inscription.CESURE)));
        cas.put(20260017, e -> e.inscrit());
        cas.put(20260027, e -> e.inscrit(cette("M2INF").dansEtat("A")));
        cas.put(20260029, e -> e.inscrit(cette("L1INF")));
        cas.put(20260030, e -> e.inscrit(cette("M2PSY")));
        cas.put(20260031, e -> e.inscrit(cette("M2INF").sansLibelleDeComposante()));
        cas.put(20260033, e -> e.inscrit(cette("D3PHA")));
        cas.put(20260036, e -> e.inscrit(cette("L3STA").amenagee(Inscription.SPORTIF)));
        cas.put(20260037, e -> e.inscrit(cette("M2INF").dansEtat("R")));
        cas.put(20260038, e -> e.inscrit(cette("M2MAT")));
        cas.put(
                20260039,
                e -> e.inscrit(cette("M2INF"), cette("M2GRH").secondaire().dansEtat("A")));
    }

    private void regimes() {
        cas.put(20260015, e -> e.inscrit(cette("M2INF").sous(Regime.CONTINUE_FINANCEE)));
        cas.put(20260028, e -> e.inscrit(cette("B3INF").sous(Regime.APPRENTISSAGE)));
        cas.put(20260034, e -> e.inscrit(cette("LPBAN").sous(Regime.PROFESSIONNALISATION)));
    }

    private void identites() {
        nommer(20260020, "d'Haÿ-L'Œuvre", "Zoé-Éloïse");
        nommer(20260021, "Boisvermeil", "Alix");
        nommer(20260022, "Boisvermeil", "Alix");
        nommer(20260023, "d'Aubignac-Saint-Exemple de La Rochefoucanard", "Jean-Christophe-Emmanuel");
        for (int numero = 20260020; numero <= 20260023; numero++) {
            ensuite(numero, e -> e.inscrit(cette("M2INF")));
        }
        cas.put(20260024, e -> e.inscrit(cette("M2INF")).avecIdentite(EtudiantsRemarquables::changementDePrenom));
        cas.put(20260026, e -> e.inscrit(cette("M2INF")).surListeRouge());
        cas.put(20260032, e -> e.inscrit(cette("M2INF")).horsAnnuaire());
    }

    private static Identite changementDePrenom(Identite i) {
        LocalDate naissance = i.naissance();
        return new Identite(
                true, "Rochelanterne", "Fleurdencre", "Maël", "Maëlle", naissance, i.nationalite(), i.ine());
    }

    private void coordonnees() {
        Pays france = nomenclature.pays(Pays.CODE_FRANCE);
        Pays allemagne = nomenclature.pays("109");
        Adresse berlin = new Adresse(
                "Musterstraße 12", "bei Familie Beispiel", null, null, "10115 BERLIN", allemagne, "+49 30 23125 000");
        Adresse longue = new Adresse(
                "Résidence universitaire Les Jardins suspendus de l'Exemple, bâtiment Q, escalier 14, appartement 2207 bis",
                "Chez Madame Marie-Emmanuelle-Bérengère de Vaux-Chantelune d'Aubignac, lieu-dit Le Grand Champ-de-la-Croix",
                "Boîte postale 123456, 1234 bis boulevard du Professeur-Imaginaire-de-La-Haute-Bruyère",
                commune("94240"),
                null,
                france,
                null);
        Adresse reunion = new Adresse("4 rue du Cratère-Fictif", null, null, commune("97400"), null, france, null);
        cas.put(20260018, e -> {
            Etudiant chezLui = e.inscrit(cette("M2INF")).avecCoordonnees(c -> c.domicilie(berlin));
            return sansCaisse(chezLui.avecIdentite(
                    i -> new Identite(false, "Beispielmann", null, "Jörg", "Jörg", i.naissance(), allemagne, i.ine())));
        });
        cas.put(20260019, e -> e.inscrit(cette("M2INF")).avecCoordonnees(c -> c.domicilie(longue)));
        cas.put(
                20260025,
                e -> e.inscrit(cette("M2INF"))
                        .avecCoordonnees(
                                c -> new Coordonnees(sansTelephone(c.fixe()), null, null, null, c.courriel())));
        cas.put(20260035, e -> e.inscrit(cette("M2INF")).avecCoordonnees(c -> c.domicilie(reunion)));
    }

    private static Etudiant sansCaisse(Etudiant e) {
        return new Etudiant(
                e.numero(),
                e.codeIndividu(),
                e.login(),
                e.identite(),
                e.coordonnees(),
                null,
                e.inscriptions(),
                e.listeRouge(),
                e.dansAnnuaire());
    }

    private static Adresse sansTelephone(Adresse a) {
        return new Adresse(a.ligne1(), a.ligne2(), a.ligne3(), a.commune(), a.ligneEtrangere(), a.pays(), null);
    }

    private Commune commune(String codePostal) {
        return nomenclature.communes().stream()
                .filter(c -> c.codePostal().equals(codePostal))
                .findFirst()
                .orElseThrow();
    }

    private Inscription cette(String etape) {
        return Inscription.ordinaire(annee, nomenclature.etape(etape));
    }

    private void nommer(int numero, String nom, String prenom) {
        ensuite(numero, e -> e.avecIdentite(i -> i.nommee(nom, prenom)));
    }

    private void ensuite(int numero, UnaryOperator<Etudiant> changement) {
        cas.merge(numero, changement, (avant, apres) -> e -> apres.apply(avant.apply(e)));
    }
}
