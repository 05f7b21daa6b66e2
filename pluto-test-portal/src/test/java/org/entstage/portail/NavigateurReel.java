package org.entstage.portail;

import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** Headless Chromium, as Debian packages it: for what only a real browser can tell. */
public final class NavigateurReel implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path PILOTE = Path.of("/usr/bin/chromedriver");
    private static final List<String> NORMES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final Path profil = DossierDeTest.creer("chromium");
    private final ChromeDriver pilote;
    private final String portail;

    /** Whether this machine has the browser. */
    public static boolean estInstalle() {
        return Files.isExecutable(CHROMIUM) && Files.isExecutable(PILOTE);
    }

    public NavigateurReel(String portail) {
        this.portail = portail;
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toString());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-quic",
                "--user-data-dir=" + profil);
        pilote = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(PILOTE.toFile())
                        .build(),
                options);
    }

    public WebDriver pilote() {
        return pilote;
    }

    /** Runs a script in the page. */
    public Object executer(String script, Object... arguments) {
        return pilote.executeScript(script, arguments);
    }

    /** Forgets every session: somebody else sits down at the same machine. */
    public void oublier() {
        pilote.executeCdpCommand("Network.clearBrowserCookies", Map.of());
    }

    public void lire(String adresse) {
        pilote.get(portail + adresse);
    }

    /** Logs in through the form of CAS. */
    public void connecter(String login) {
        lire("/portal/connexion");
        pilote.findElement(By.name("username")).sendKeys(login);
        pilote.findElement(By.name("password")).sendKeys("demo");
        pilote.findElement(By.name("password")).submit();
    }

    /** Sets the width of the page itself, in CSS pixels: headless windows have a smallest width of their own. */
    public void largeur(int pixels) {
        pilote.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", pixels < 600));
        pilote.manage().window().setSize(new Dimension(Math.max(pixels, 500), 900));
    }

    /** How many pixels the page is wider than its window: 0 when nobody has to scroll sideways. */
    public long debordement() {
        return (Long) pilote.executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    /** Violations of WCAG 2.2 A and AA, each with the elements concerned. */
    public List<String> violations() {
        // Without frames of other sites the plain way sees the same, and opens no window of its own.
        return new AxeBuilder()
                .setLegacyMode(true).withOptions(seulementLesFautes()).analyze(pilote).getViolations().stream()
                        .map(NavigateurReel::phrase)
                        .toList();
    }

    /** What is right would be told for each element too, which on a long page takes longer than the look itself. */
    private static AxeRunOptions seulementLesFautes() {
        AxeRunOnlyOptions normes = new AxeRunOnlyOptions();
        normes.setType("tag");
        normes.setValues(NORMES);
        AxeRunOptions options = new AxeRunOptions();
        options.setRunOnly(normes);
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private static String phrase(Rule regle) {
        return regle.getId() + ": "
                + regle.getNodes().stream().map(n -> n.getHtml()).toList();
    }

    /** A picture of the whole page. */
    public void photographier(Path vers) {
        long hauteur = (Long) pilote.executeScript("return document.documentElement.scrollHeight");
        long largeur = (Long) pilote.executeScript("return document.documentElement.clientWidth");
        pilote.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", largeur, "height", hauteur, "deviceScaleFactor", 1, "mobile", false));
        try {
            Files.createDirectories(vers.getParent());
            Files.write(vers, pilote.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        pilote.quit();
        DossierDeTest.supprimer(profil);
    }
}
