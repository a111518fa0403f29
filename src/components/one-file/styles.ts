// The styles of the one-file edition, in order.
import '../../styles/base.css';
import '../../styles/chapter.css';
import '../../styles/layers.css';
import '../graph/picture.css';
import '../search/finder.css';
import './one-file.css';
